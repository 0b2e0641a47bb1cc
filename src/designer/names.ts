import { own } from '../model/json.ts';

/** Longest name of anything, in characters (`label` in the schema). */
export const longestName = 255;

/** Longest description, in characters (`text` in the schema). */
export const longestText = 4000;

/** A name as it is kept: without blanks around it, in one form of Unicode. */
export function tidyName(name: string): string {
  return name.normalize('NFC').trim();
}

function sameName(name: string): string {
  return tidyName(name).toLowerCase();
}

/** Why a name cannot be given, as a sentence; undefined when it can. Names that differ only in case count as the same. */
export function refuseName(name: string, others: Iterable<string>): string | undefined {
  const tidy = tidyName(name);
  if (tidy === '') return 'A name must not be empty.';
  if ([...tidy].length > longestName) return `A name may have at most ${longestName} characters.`;
  for (const other of others) if (sameName(other) === sameName(tidy)) return `The name “${other}” is already taken.`;
  return undefined;
}

/** Why a description cannot be given; undefined when it can. */
export function refuseText(text: string): string | undefined {
  return [...text].length > longestText ? `A description may have at most ${longestText} characters.` : undefined;
}

/** The wanted name, with a number behind it when it is taken. */
export function uniqueName(wanted: string, others: Iterable<string>): string {
  const taken = new Set<string>();
  for (const other of others) taken.add(sameName(other));
  const tidy = tidyName(wanted) || 'Unnamed';
  const cut = (room: number) => [...tidy].slice(0, longestName - room).join('');
  if (!taken.has(sameName(cut(0)))) return cut(0);
  for (let count = 2; ; count++) {
    const suffix = ` ${count}`;
    const name = cut(suffix.length) + suffix;
    if (!taken.has(sameName(name))) return name;
  }
}

/** Names in a collection, but for that of `except`. */
export function namesIn(collection: Readonly<Record<string, { readonly name: string }>>, except?: string): string[] {
  return Object.keys(collection).flatMap((id) => (id === except ? [] : [own(collection, id)?.name ?? '']));
}
