import type { Json } from '../generated/types.ts';
import { isJsonObject } from '../model/json.ts';

/** A deep copy with keys in alphabetical order, so that the order in which somebody wrote them is not in the output. */
export function sorted<T>(value: T): T {
  return copy(value as Json) as T;
}

/** The entries of an object in the order of their keys. */
export function sortedEntries<T>(object: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
}

function copy(value: Json): Json {
  if (Array.isArray(value)) return value.map(copy);
  if (!isJsonObject(value)) return value;
  const entries: [string, Json][] = [];
  for (const [key, item] of sortedEntries(value)) if (item !== undefined) entries.push([key, copy(item)]);
  return Object.fromEntries(entries);
}
