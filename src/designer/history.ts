import type { Json } from '../generated/types.ts';
import { applyChange, type Change, composeChanges, type Edit } from '../model/change.ts';
import { equalJson } from '../model/json.ts';
import { type Path, toPointer, valueAt } from '../model/pointer.ts';
import type { HistoryStep, Selection } from './designer.ts';

/** One step that undo takes back whole. */
export interface HistoryEntry extends HistoryStep {
  readonly change: Change;
  /** Key that further dispatches join it by; undefined closes it. */
  readonly group: string | undefined;
  /** What was selected before and after it. */
  readonly before: Selection;
  readonly after: Selection;
}

/** What can be undone and redone, newest last. A value. */
export interface History {
  readonly done: readonly HistoryEntry[];
  readonly undone: readonly HistoryEntry[];
}

/** Steps that are kept; older ones can no longer be undone. */
export const longestHistory = 1000;

/** The history of a workspace that was just opened. */
export const emptyHistory: History = { done: [], undone: [] };

/** The history after one more step, joined to the last one when both are of the same group. What was undone is forgotten. */
export function recordStep(history: History, entry: HistoryEntry): History {
  const last = history.done.at(-1);
  if (!last || entry.group === undefined || last.group !== entry.group)
    return { done: [...history.done, entry].slice(-longestHistory), undone: [] };
  const change = joinChanges(last.change, entry.change);
  const earlier = history.done.slice(0, -1);
  // Typed and taken back again: nothing is left to undo.
  if (change.length === 0) return { done: earlier, undone: [] };
  return { done: [...earlier, { ...last, change, after: entry.after, at: entry.at }], undone: [] };
}

/** The history in which the last step takes no more dispatches in. */
export function closeGroup(history: History): History {
  const last = history.done.at(-1);
  if (last?.group === undefined) return history;
  return { ...history, done: [...history.done.slice(0, -1), { ...last, group: undefined }] };
}

/** The history after its last step was undone, and that step; undefined when there is none. */
export function stepBack({ done, undone }: History): { history: History; entry: HistoryEntry } | undefined {
  const entry = done.at(-1);
  return (
    entry && {
      entry,
      history: closeGroup({ done: done.slice(0, -1), undone: [...undone, { ...entry, group: undefined }] }),
    }
  );
}

/** The history after its last undone step was done again, and that step; undefined when there is none. */
export function stepForward({ done, undone }: History): { history: History; entry: HistoryEntry } | undefined {
  const entry = undone.at(-1);
  return entry && { entry, history: { done: [...done, entry], undone: undone.slice(0, -1) } };
}

/**
 * The history as if `lasting` had always been so: an application that is created anew by redo, or brought back by undo,
 * has it too. For changes that undo must not take back.
 */
export function withLastingChange(history: History, lasting: Change): History {
  const rebase = (entry: HistoryEntry): HistoryEntry => ({
    ...entry,
    change: entry.change.map((edit) => rebaseEdit(edit, lasting)),
  });
  return { done: history.done.map(rebase), undone: history.undone.map(rebase) };
}

function rebaseEdit(edit: Edit, lasting: Change): Edit {
  let { before, after } = edit;
  for (const each of lasting) {
    const rest = each.path.slice(edit.path.length);
    if (rest.length === 0 || !edit.path.every((segment, depth) => segment === each.path[depth])) continue;
    before = putWhereItFits(before, rest, each.after);
    after = putWhereItFits(after, rest, each.after);
  }
  return { path: edit.path, before, after };
}

function putWhereItFits(value: Json | undefined, path: Path, after: Json | undefined): Json | undefined {
  const parent = value === undefined ? undefined : valueAt(value, path.slice(0, -1));
  if (typeof parent !== 'object' || parent === null) return value;
  return applyChange(value, [{ path, before: valueAt(value, path), after }]);
}

/** Both changes as one. Edits of the same independent places are merged, so that a long drag stays one edit for each block. */
function joinChanges(earlier: Change, later: Change): Change {
  const samePlaces =
    earlier.length === later.length &&
    earlier.every(({ path }, index) => toPointer(path) === toPointer(later[index]?.path ?? []));
  const joined =
    samePlaces && areIndependent(earlier)
      ? earlier.map((edit, index) => ({ ...edit, after: later[index]?.after }))
      : composeChanges(earlier, later);
  return joined.filter(({ before, after }) => !equalJson(before, after));
}

/** True when no edit is at or below the place of another, so that their order does not count. */
function areIndependent(change: Change): boolean {
  const pointers = change.map(({ path }) => `${toPointer(path)}/`).sort();
  return pointers.every((pointer, index) => index === 0 || !pointer.startsWith(pointers[index - 1] as string));
}
