import type { Json } from '../generated/types.ts';
import type { Draft } from '../model/change.ts';
import { own } from '../model/json.ts';
import type { Path } from '../model/pointer.ts';
import { refuseId } from './ids.ts';
import { namesIn, refuseName, tidyName } from './names.ts';

/** A collection of named objects in a workspace. */
export type Named = Readonly<Record<string, { readonly name: string }>>;

/** Why an object cannot be added to a collection under that name and id; undefined when it can. */
export function refuseNew(collection: Named, name: string, id: string | undefined): string | undefined {
  return refuseName(name, namesIn(collection)) ?? refuseId(collection, id);
}

/** Why an object cannot be given that name; undefined when it can. `noun` says what is gone. */
export function refuseRename(collection: Named, id: string, name: string, noun: string): string | undefined {
  return own(collection, id) ? refuseName(name, namesIn(collection, id)) : goneSentence(noun);
}

/** Refusal for an object that was removed meanwhile; undefined while it is there. */
export function refuseGone(collection: Named, id: string, noun: string): string | undefined {
  return own(collection, id) ? undefined : goneSentence(noun);
}

/** Name of an object for a label, or its id when it is gone. */
export function nameOf(collection: Named, id: string): string {
  return own(collection, id)?.name ?? id;
}

/** Sets a text that is left out while it is blank. */
export function setText(draft: Draft, path: Path, text: string): void {
  if (text === '') draft.remove(path);
  else draft.set(path, text);
}

/** Members of a workspace are JSON; their generated types do not say so themselves. */
export function json(value: unknown): Json {
  return value as Json;
}

export { tidyName };

function goneSentence(noun: string): string {
  return `The ${noun} does not exist any more.`;
}
