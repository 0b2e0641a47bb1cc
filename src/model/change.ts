import type { Json, Workspace } from '../generated/types.ts';
import { equalJson } from './json.ts';
import { type Path, toPointer, valueAt } from './pointer.ts';

/** One place that changes. Undefined is "not there": before it, the place is added; after it, it is removed. */
export interface Edit {
  readonly path: Path;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/** What a command does to the workspace: edits in order. A value, so that it can be undone, joined, stored and shown. */
export type Change = readonly Edit[];

/** The change that undoes `change`. */
export function invertChange(change: Change): Change {
  return change.map(({ path, before, after }) => ({ path, before: after, after: before })).reverse();
}

/** First `earlier`, then `later`, as one change. */
export function composeChanges(earlier: Change, later: Change): Change {
  const edits: Edit[] = [...earlier];
  for (const edit of later) {
    const last = edits.at(-1);
    if (last && toPointer(last.path) === toPointer(edit.path)) edits[edits.length - 1] = { ...last, after: edit.after };
    else edits.push(edit);
  }
  return edits.filter(({ before, after }) => before !== after);
}

/**
 * The workspace after a change; what the change does not touch keeps its identity, so caches by identity stay true.
 * Throws when the change leads through a place that is not there: a change is made for one workspace.
 */
export function applyChange<Document>(document: Document, change: Change): Document {
  let result: unknown = document;
  for (const { path, after } of change) result = put(result, path, 0, after);
  return result as Document;
}

function put(value: unknown, path: Path, depth: number, after: Json | undefined): unknown {
  if (depth === path.length) return after;
  const segment = path[depth] as string;
  if (Array.isArray(value)) {
    const copy = [...value];
    const index = Number(segment);
    if (depth === path.length - 1) {
      if (after === undefined) copy.splice(index, 1);
      else copy[index] = after;
    } else copy[index] = put(copy[index], path, depth + 1, after);
    return copy;
  }
  if (typeof value !== 'object' || value === null)
    throw new Error(`nothing to change at ${toPointer(path.slice(0, depth + 1))}`);
  const object = value as Record<string, unknown>;
  if (depth === path.length - 1 && after === undefined) {
    const { [segment]: _, ...rest } = object;
    return rest;
  }
  // A computed key in an object literal is always an own property, `__proto__` included.
  return {
    ...object,
    [segment]: put(Object.hasOwn(object, segment) ? object[segment] : undefined, path, depth + 1, after),
  };
}

/** Collects edits while showing the workspace as they leave it. */
export interface Draft {
  /** The workspace with the edits so far. */
  readonly workspace: Workspace;
  /** Puts a value at a path whose parent exists; an equal value is no edit. */
  set(path: Path, value: Json): void;
  /** Removes what is at a path; nothing there is no edit. Array items are replaced by setting the array. */
  remove(path: Path): void;
  change(): Change;
}

/** A draft over a workspace, for commands and follow-ups. */
export function createDraft(start: Workspace): Draft {
  let workspace = start;
  let edits: Change = [];
  const edit = (path: Path, after: Json | undefined) => {
    const before = valueAt(workspace, path);
    if (before === undefined ? after === undefined : equalJson(before, after)) return;
    const step: Change = [{ path, before, after }];
    workspace = applyChange(workspace, step);
    edits = composeChanges(edits, step);
  };
  return {
    get workspace() {
      return workspace;
    },
    set: edit,
    remove: (path) => edit(path, undefined),
    change: () => edits,
  };
}
