import type { Workspace } from '../generated/types.ts';
import type { Change } from '../model/change.ts';
import { equalJson, own } from '../model/json.ts';
import type { Command } from './designer.ts';
import { changeOf, putMember } from './edits.ts';
import { json, nameOf, refuseGone, refuseNew, tidyName } from './objects.ts';
import type { RuleKind } from './rule-kinds.ts';
import { contentOf, type RuleCollection, type RuleContent, type Rules, rulesIn, savedOf } from './rules.ts';
import { findUses, listUses, usesOf } from './uses.ts';

type Keyed<Key extends string> = { readonly [key in Key]: string };
/** What a new one is given: its name, which is fixed from then on, and its id where that matters. */
export interface Creation {
  readonly name: string;
  readonly id?: string;
}

/**
 * The change of a rule's content: kept as its draft, which begins as a copy of what is saved and is dropped when it says
 * the same again. What is saved stays in effect. A rule that is gone gives no change.
 */
export function editRule<Collection extends RuleCollection>(
  workspace: Workspace,
  { collection, tidy }: RuleKind<Collection, 'rule' | 'group'>,
  id: string,
  edit: (content: RuleContent<Rules[Collection]>) => RuleContent<Rules[Collection]>,
): Change {
  const rule = own(rulesIn(workspace, collection), id);
  if (!rule) return [];
  const content = tidy(edit(contentOf(rule)));
  return changeOf(workspace, (draft) => {
    const path = [collection, id, 'draft'];
    if (equalJson(content, tidy(savedOf(rule)))) draft.remove(path);
    else draft.set(path, json(content));
  });
}

/** Why a rule's content cannot be changed so; undefined when it can. Refused too when the rule was removed meanwhile. */
export function refuseEdit<Collection extends RuleCollection>(
  workspace: Workspace,
  { collection, noun }: RuleKind<Collection, 'rule' | 'group'>,
  id: string,
  refuse: (content: RuleContent<Rules[Collection]>) => string | undefined,
): string | undefined {
  const rules = rulesIn(workspace, collection);
  const rule = own(rules, id);
  return rule ? refuse(contentOf(rule)) : refuseGone(rules, id, noun);
}

/** The command that adds a rule under a name that stays. It is saved and assigned to nothing. */
export function createRule<Collection extends RuleCollection, More extends object = object>(
  name: string,
  { collection, noun, longestName }: RuleKind<Collection, 'rule' | 'group'>,
  contentFor: (args: Creation & More) => RuleContent<Rules[Collection]>,
): Command<Creation & More> {
  return {
    name,
    label: (_, args) => `Create the ${noun} “${tidyName(args.name)}”`,
    refuse: (workspace, args) =>
      refuseLong(args.name, longestName) ?? refuseNew(rulesIn(workspace, collection), args.name, args.id),
    change: (workspace, args, { newId }) =>
      changeOf(workspace, (draft) =>
        putMember(draft, [collection, args.id ?? newId()], json({ name: tidyName(args.name), ...contentFor(args) })),
      ),
  };
}

/** The command that copies a rule under another name, its unsaved changes as unsaved changes. The copy is assigned to nothing. */
export function duplicateRule<Key extends 'rule' | 'group'>(
  name: string,
  { collection, key, noun, longestName }: RuleKind<RuleCollection, Key>,
): Command<Keyed<Key> & Creation> {
  return {
    name,
    label: (workspace, args) => `Duplicate the ${noun} “${nameOf(rulesIn(workspace, collection), args[key])}”`,
    refuse: (workspace, args) =>
      refuseGone(rulesIn(workspace, collection), args[key], noun) ??
      refuseLong(args.name, longestName) ??
      refuseNew(rulesIn(workspace, collection), args.name, args.id),
    change: (workspace, args, { newId }) =>
      changeOf(workspace, (draft) => {
        const original = own(rulesIn(workspace, collection), args[key]);
        if (original)
          putMember(draft, [collection, args.id ?? newId()], json({ ...original, name: tidyName(args.name) }));
      }),
  };
}

/** The command that removes a rule. Refused while anything uses it. */
export function deleteRule<Key extends 'rule' | 'group'>(
  name: string,
  { collection, key, noun }: RuleKind<RuleCollection, Key>,
): Command<Keyed<Key>> {
  return {
    name,
    label: (workspace, args) => `Delete the ${noun} “${nameOf(rulesIn(workspace, collection), args[key])}”`,
    refuse: (workspace, args, { registry }) => {
      const rules = rulesIn(workspace, collection);
      const gone = refuseGone(rules, args[key], noun);
      if (gone !== undefined) return gone;
      const uses = usesOf(findUses(workspace, registry), collection, args[key]);
      if (uses.length === 0) return undefined;
      return `“${nameOf(rules, args[key])}” is still used by ${listUses(uses)}.`;
    },
    change: (workspace, args) => changeOf(workspace, (draft) => draft.remove([collection, args[key]])),
  };
}

/** The command behind Save Changes: the draft becomes what is saved, and so takes effect. Refused when it could not be valid. */
export function saveRule<Collection extends RuleCollection, Key extends 'rule' | 'group'>(
  name: string,
  { collection, key, noun, tidy, refuseSave }: RuleKind<Collection, Key>,
): Command<Keyed<Key>> {
  return {
    name,
    label: (workspace, args) => `Save the ${noun} “${nameOf(rulesIn(workspace, collection), args[key])}”`,
    refuse: (workspace, args) => {
      const rule = own(rulesIn(workspace, collection), args[key]);
      if (!rule?.draft) return refuseGone(rulesIn(workspace, collection), args[key], noun) ?? nothingToSave;
      return refuseSave(contentOf(rule), workspace);
    },
    change: (workspace, args) =>
      changeOf(workspace, (draft) => {
        const rule = own(rulesIn(workspace, collection), args[key]);
        if (rule?.draft) draft.set([collection, args[key]], json({ name: rule.name, ...tidy(contentOf(rule)) }));
      }),
  };
}

/** The command behind Revert: drops the draft. Undo brings it back. */
export function revertRule<Key extends 'rule' | 'group'>(
  name: string,
  { collection, key, noun }: RuleKind<RuleCollection, Key>,
): Command<Keyed<Key>> {
  return {
    name,
    label: (workspace, args) => `Revert the ${noun} “${nameOf(rulesIn(workspace, collection), args[key])}”`,
    refuse: (workspace, args) => {
      const rule = own(rulesIn(workspace, collection), args[key]);
      return rule?.draft ? undefined : (refuseGone(rulesIn(workspace, collection), args[key], noun) ?? nothingToSave);
    },
    change: (workspace, args) => changeOf(workspace, (draft) => draft.remove([collection, args[key], 'draft'])),
  };
}

const nothingToSave = 'There are no unsaved changes.';

function refuseLong(name: string, longest: number | undefined): string | undefined {
  return longest !== undefined && [...tidyName(name)].length > longest
    ? `A name may have at most ${longest} characters here.`
    : undefined;
}
