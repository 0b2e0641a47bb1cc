import type { Workspace } from '../generated/types.ts';
import { own } from '../model/json.ts';

/** Collections whose members are edited as a draft, which has no effect before it is saved. */
const collections = ['numberRules', 'capacityRules', 'regionAffinityRules', 'callInGroups'] as const;
type DraftedCollection = (typeof collections)[number];

/** A member that has unsaved changes. */
export interface DraftPlace {
  readonly collection: DraftedCollection;
  readonly id: string;
  readonly name: string;
}

/** A workspace as it is saved, and what of it has unsaved changes. */
export interface Saved {
  readonly workspace: Workspace;
  readonly drafts: readonly DraftPlace[];
}

/** A rule or a group, of which nothing counts here but whether it has a draft. */
type Member = { readonly name: string; readonly draft?: object };
type Members = Readonly<Record<string, Member>>;

/**
 * Takes the drafts out of workspaces. A member of which only the draft has changed stays the same object, and so does its
 * collection: whatever is remembered about it stays true while people type.
 */
export function createSavedView(): (workspace: Workspace) => Saved {
  const known = new Map<DraftedCollection, Members>();

  function savedMembers(collection: DraftedCollection, source: Members): Members {
    const before = known.get(collection);
    const saved = Object.entries(source).map(
      ([id, member]) => [id, savedMember(member, before && own(before, id))] as const,
    );
    if (before && isSameObject(Object.fromEntries(saved), before)) return before;
    const made = saved.every(([id, member]) => source[id] === member) ? source : Object.fromEntries(saved);
    known.set(collection, made);
    return made;
  }

  return (workspace) => {
    const replaced: [DraftedCollection, Members][] = [];
    const drafts: DraftPlace[] = [];
    for (const collection of collections) {
      const source: Members | undefined = workspace[collection];
      if (source === undefined) continue;
      for (const [id, { name, draft }] of Object.entries(source))
        if (draft !== undefined) drafts.push({ collection, id, name });
      const saved = savedMembers(collection, source);
      if (saved !== source) replaced.push([collection, saved]);
    }
    if (replaced.length === 0) return { workspace, drafts };
    // Each collection is replaced by its own members, without their drafts.
    return { workspace: { ...workspace, ...(Object.fromEntries(replaced) as Partial<Workspace>) }, drafts };
  };
}

function savedMember(member: Member, before: Member | undefined): Member {
  const { draft, ...saved } = member;
  if (before !== undefined && before !== member && isSameObject(saved, before)) return before;
  return draft === undefined ? member : saved;
}

/** The same keys with the same values: commands keep what they do not change. */
function isSameObject(a: object, b: object): boolean {
  const parts = new Map<string, unknown>(Object.entries(b));
  const entries = Object.entries(a);
  return entries.length === parts.size && entries.every(([key, value]) => parts.has(key) && parts.get(key) === value);
}
