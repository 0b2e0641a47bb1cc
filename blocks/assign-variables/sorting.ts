import type { Json, SortKey } from '../../src/generated/types.ts';
import { isJsonObject, own } from '../../src/model/json.ts';

/**
 * A sorted copy of a list; entries that are equal keep their order. Numbers stand before texts, texts before everything
 * else, and an entry without a value is last in either direction. Without keys the entries themselves are compared.
 */
export function sorted(list: readonly Json[], keys: readonly SortKey[]): Json[] {
  if (keys.length === 0) return [...list].sort((a, b) => compare(a, b, 1));
  return [...list].sort((a, b) => {
    for (const { key, direction } of keys) {
      const order = compare(part(a, key), part(b, key), direction === 'descending' ? -1 : 1);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function part(entry: Json, key: string): Json {
  return isJsonObject(entry) ? (own(entry, key) ?? null) : null;
}

function compare(a: Json, b: Json, sign: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return sign * ranks;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  const [left, right] = [textOf(a), textOf(b)];
  return left < right ? -sign : left > right ? sign : 0;
}

function rank(value: Json): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
