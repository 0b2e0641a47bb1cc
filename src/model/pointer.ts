import type { Json } from '../generated/types.ts';

/** Segments of a path into a JSON document: keys, and array indexes as decimal text. */
export type Path = readonly string[];

/** JSON Pointer (RFC 6901) of a path; the empty path is the whole document. */
export function toPointer(path: Path): string {
  return path.map((segment) => `/${segment.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Path of a JSON Pointer. Throws on text that is not a pointer: pointers come from us. */
export function parsePointer(pointer: string): Path {
  if (pointer === '') return [];
  if (!pointer.startsWith('/')) throw new Error(`not a JSON Pointer: ${pointer}`);
  const path = pointer.slice(1).split('/');
  return pointer.includes('~') ? path.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~')) : path;
}

/** The value at a path, or undefined where the document does not reach so far. Own properties only. */
export function valueAt(document: unknown, path: Path): Json | undefined {
  let value = document;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value as Json | undefined;
}

/** True when `pointer` is at `prefix` or below it. */
export function isWithin(pointer: string, prefix: string): boolean {
  return pointer === prefix || pointer.startsWith(`${prefix}/`);
}
