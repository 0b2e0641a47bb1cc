import type { Directory } from '../generated/types.ts';
import type { Command } from './designer.ts';
import { changeOf, putMember } from './edits.ts';
import { type Named, nameOf, refuseGone, refuseNew, refuseRename, tidyName } from './objects.ts';

/** Objects of the directory that have a name and nothing else. */
export interface DirectoryMembers<Key extends string> {
  readonly collection: 'routingPoints' | 'regions';
  /** What arguments of commands call the id of one. */
  readonly key: Key;
  /** One of them, as in a sentence. */
  readonly noun: string;
}

/** Routing points: where outbound calls are placed from. */
export const routingPoints: DirectoryMembers<'routingPoint'> = {
  collection: 'routingPoints',
  key: 'routingPoint',
  noun: 'routing point',
};

/** Regions of contact centers. A workspace without any has no such collection. */
export const regions: DirectoryMembers<'region'> = { collection: 'regions', key: 'region', noun: 'region' };

/** The command that adds a member. Names are told apart without regard to upper and lower case. */
export function createMember(
  name: string,
  { collection, noun }: DirectoryMembers<string>,
): Command<{ readonly name: string; readonly id?: string }> {
  return {
    name,
    label: (_, args) => `Create the ${noun} ${tidyName(args.name)}`,
    refuse: ({ directory }, args) => refuseNew(membersOf(directory, collection), args.name, args.id),
    change: (workspace, args, { newId }) =>
      changeOf(workspace, (draft) =>
        putMember(draft, ['directory', collection, args.id ?? newId()], { name: tidyName(args.name) }),
      ),
  };
}

/** The command that gives a member another name. Everything refers to its id. */
export function renameMember<Key extends string>(
  name: string,
  { collection, key, noun }: DirectoryMembers<Key>,
): Command<{ readonly [key in Key]: string } & { readonly name: string }> {
  return {
    name,
    label: ({ directory }, args) =>
      `Rename the ${noun} ${nameOf(membersOf(directory, collection), args[key])} to ${tidyName(args.name)}`,
    refuse: ({ directory }, args) => refuseRename(membersOf(directory, collection), args[key], args.name, noun),
    change: (workspace, args) =>
      changeOf(workspace, (draft) => draft.set(['directory', collection, args[key], 'name'], tidyName(args.name))),
  };
}

/** The command that removes a member. What refers to it becomes a finding: screens list `usesOf` and ask first. */
export function deleteMember<Key extends string>(
  name: string,
  { collection, key, noun }: DirectoryMembers<Key>,
): Command<{ readonly [key in Key]: string }> {
  return {
    name,
    label: ({ directory }, args) => `Delete the ${noun} ${nameOf(membersOf(directory, collection), args[key])}`,
    refuse: ({ directory }, args) => refuseGone(membersOf(directory, collection), args[key], noun),
    change: (workspace, args) => changeOf(workspace, (draft) => draft.remove(['directory', collection, args[key]])),
  };
}

function membersOf(directory: Directory, collection: DirectoryMembers<string>['collection']): Named {
  return directory[collection] ?? {};
}
