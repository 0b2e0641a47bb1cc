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

/** The wanted name, with a number behind it when it is taken: “Menu”, “Menu 2”, “Menu 3”. */
export function uniqueName(wanted: string, others: Iterable<string>): string {
  return createNamer(others)(wanted);
}

/** Gives names that are taken neither by others nor by a name it gave before. */
export function createNamer(others: Iterable<string>): (wanted: string) => string {
  const taken = new Set<string>();
  const lastCount = new Map<string, number>();
  for (const other of others) taken.add(sameName(other));
  const free = (name: string) => !taken.has(sameName(name)) && taken.add(sameName(name));
  return (wanted) => {
    const whole = [...(tidyName(wanted) || 'Unnamed')].slice(0, longestName).join('');
    if (free(whole)) return whole;
    const stem = whole.replace(/ [0-9]{1,6}$/, '');
    for (let count = (lastCount.get(stem) ?? 1) + 1; ; count++) {
      lastCount.set(stem, count);
      const name = `${[...stem].slice(0, longestName - 8).join('')} ${count}`;
      if (free(name)) return name;
    }
  };
}

/** Names in a collection, but for that of `except`. */
export function namesIn(collection: Readonly<Record<string, { readonly name: string }>>, except?: string): string[] {
  return Object.keys(collection).flatMap((id) => (id === except ? [] : [own(collection, id)?.name ?? '']));
}
