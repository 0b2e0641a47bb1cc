import type { Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';

/** Objects that cells of a column may refer to. */
type Collection = Readonly<Record<string, { readonly name: string }>>;

/** Names of the objects in a collection, both ways. */
export interface ReferenceNames {
  /** How a cell shows a reference: the name, with the id behind it where several are called so; the bare id of what is gone. */
  textOf(id: string): string;
  /** Ids of the objects that a text may mean: of that very name, else of a name that differs in case only. */
  idsOf(text: string): readonly string[];
}

const known = new WeakMap<Collection, ReferenceNames>();

/** Names of what a reference column may refer to. Made once for each state of a collection. */
export function referenceNames(workspace: Workspace, collection: string): ReferenceNames {
  const objects = collectionOf(workspace, collection);
  const before = known.get(objects);
  if (before) return before;
  const names = namesOf(objects);
  known.set(objects, names);
  return names;
}

function collectionOf({ directory, ...workspace }: Workspace, name: string): Collection {
  switch (name) {
    case 'virtualQueues':
      return workspace.virtualQueues;
    case 'applications':
      return workspace.applications;
    case 'businessHours':
      return workspace.businessHours;
    case 'routingPoints':
      return directory.routingPoints;
    default:
      throw new Error(`no column refers to ${name}`);
  }
}

function namesOf(objects: Collection): ReferenceNames {
  const exact = new Map<string, string[]>();
  const folded = new Map<string, string[]>();
  for (const [id, { name }] of Object.entries(objects)) {
    add(exact, name.normalize('NFC').trim(), id);
    add(folded, fold(name), id);
  }
  const isShared = (name: string) => (folded.get(fold(name))?.length ?? 0) > 1;
  const textOf = (id: string) => {
    const name = own(objects, id)?.name;
    if (name === undefined) return id;
    return isShared(name) ? `${name} [${id}]` : name;
  };
  return {
    textOf,
    idsOf(text) {
      const found = exact.get(text.normalize('NFC').trim()) ?? folded.get(fold(text));
      if (found) return found;
      const id = /\[([A-Za-z0-9_-]+)\]$/.exec(text.trim())?.[1];
      return id !== undefined && Object.hasOwn(objects, id) && textOf(id) === text.trim() ? [id] : [];
    },
  };
}

function add(names: Map<string, string[]>, name: string, id: string): void {
  const ids = names.get(name);
  if (ids) ids.push(id);
  else names.set(name, [id]);
}

function fold(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}
