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

/** Canonical texts of objects that never change. */
export type ReadonlyTexts = Pick<WeakMap<object, string>, 'get'>;

/**
 * JSON with keys in the order of their UTF-16 code units at every level: the same value always gives the same text.
 * `space` indents it for people and for git; without it the text is compact. What is undefined is left out.
 * `known` may hold the compact text of objects in it, so that a large value of which little changed is written fast.
 */
export function canonicalJson(value: unknown, space = 0, known?: ReadonlyTexts): string {
  return write(value, space, '', space > 0 ? undefined : known);
}

function write(value: unknown, space: number, indent: string, known: ReadonlyTexts | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const written = known?.get(value);
  if (written !== undefined) return written;
  const inner = space > 0 ? indent + ' '.repeat(space) : '';
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const parts = Array.isArray(value)
    ? value.map((each) => write(each, space, inner, known))
    : memberTexts(value as Record<string, unknown>, space, inner, known);
  if (parts.length === 0) return `${open}${close}`;
  return space > 0
    ? `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`
    : `${open}${parts.join(',')}${close}`;
}

function memberTexts(
  object: Readonly<Record<string, unknown>>,
  space: number,
  inner: string,
  known: ReadonlyTexts | undefined,
): string[] {
  const colon = space > 0 ? ': ' : ':';
  const parts: string[] = [];
  for (const key of Object.keys(object).sort()) {
    const item = object[key];
    if (item !== undefined) parts.push(JSON.stringify(key) + colon + write(item, space, inner, known));
  }
  return parts;
}
