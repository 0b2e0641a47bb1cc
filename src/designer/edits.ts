import type { Application, Block, Json, Workspace } from '../generated/types.ts';
import { type Change, createDraft, type Draft } from '../model/change.ts';
import { own } from '../model/json.ts';
import { type Path, valueAt } from '../model/pointer.ts';

/** The change that `make` does to a draft of the workspace. */
export function changeOf(workspace: Workspace, make: (draft: Draft) => void): Change {
  const draft = createDraft(workspace);
  make(draft);
  return draft.change();
}

/**
 * Puts members into the collection at `path`, or takes those away whose value is undefined. Many members are one edit of
 * the collection: edit by edit, two thousand blocks would copy it two thousand times.
 */
export function putMembers(draft: Draft, path: Path, members: ReadonlyMap<string, unknown>): void {
  const [first, ...more] = members;
  if (!first) return;
  // Members are parts of a workspace, which is JSON; its generated types do not say so themselves.
  const put = (at: Path, value: unknown) => (value === undefined ? draft.remove(at) : draft.set(at, value as Json));
  if (more.length === 0) {
    put([...path, first[0]], first[1]);
    return;
  }
  const before = valueAt(draft.workspace, path);
  const after = new Map(Object.entries(typeof before === 'object' && before !== null ? before : {}));
  for (const [key, value] of members)
    if (value === undefined) after.delete(key);
    else after.set(key, value as Json);
  put(path, Object.fromEntries(after));
}

/** Puts a member into the collection at the path before it, which need not be there yet: some collections are left out while empty. */
export function putMember(draft: Draft, path: Path, value: Json): void {
  const collection = path.slice(0, -1);
  const id = path.at(-1);
  if (id !== undefined && valueAt(draft.workspace, collection) === undefined) draft.set(collection, { [id]: value });
  else draft.set(path, value);
}

/** An application of a workspace; undefined when there is none of that id. */
export function applicationOf(workspace: Workspace, id: string): Application | undefined {
  return own(workspace.applications, id);
}

/** A block of an application; undefined when either does not exist. */
export function blockOf(workspace: Workspace, application: string, id: string): Block | undefined {
  const found = applicationOf(workspace, application);
  return found && own(found.blocks, id);
}

/** Name of an application for a label, or its id when it is gone. */
export function applicationName(workspace: Workspace, id: string): string {
  return applicationOf(workspace, id)?.name ?? id;
}

/** Name of a block for a label, or its id when it is gone. */
export function blockName(workspace: Workspace, application: string, id: string): string {
  return blockOf(workspace, application, id)?.name ?? id;
}

/** Refusal for what has been removed meanwhile. */
export const gone = {
  application: 'The application does not exist any more.',
  block: 'The block does not exist any more.',
  phoneNumber: 'The phone number does not exist any more.',
  connection: 'The connection does not exist any more.',
} as const;

/** “1 block”, “3 blocks”. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
