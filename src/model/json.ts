import type { Json } from '../generated/types.ts';

/** A JSON object: own, enumerable, string-keyed. */
export type JsonObject = { [key: string]: Json };

/** True for a JSON object; false for null, arrays and everything else. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads an own property only, so that `constructor` or `__proto__` never reach a prototype. */
export function own<T>(collection: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(collection, key) ? collection[key] : undefined;
}

/** True when both values are the same JSON; the order of keys does not count. */
export function equalJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((each, index) => equalJson(each, b[index]));
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key]))
  );
}

/**
 * JSON with keys in alphabetical order at every level: the same value always gives the same text.
 * `space` indents it for people and for git; without it the text is compact.
 */
export function canonicalJson(value: unknown, space?: number): string {
  return JSON.stringify(value, (_, each: unknown) => (isJsonObject(each) ? sortKeys(each) : each), space);
}

function sortKeys(object: JsonObject): JsonObject {
  const keys = Object.keys(object);
  if (keys.every((key, index) => index === 0 || (keys[index - 1] as string) < key)) return object;
  const sorted: JsonObject = Object.create(null);
  for (const key of keys.sort()) sorted[key] = object[key] as Json;
  return sorted;
}
