import type { Json } from '../generated/types.ts';
import { isJsonObject, own } from '../model/json.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import { resolveSchema, visitAnnotated } from '../model/references.ts';

/**
 * Collections of which a value names no object but could have: a source that reads a queue's name from a variable may
 * mean any queue. Each collection once.
 */
export function openChoicesIn(schema: JsonSchema, value: Json): string[] {
  const open = new Set<string>();
  visitAnnotated(schema, value, (each, { oneOf, 'x-widget': widget }, _path, _type, hidden) => {
    if (hidden || widget !== 'source' || !oneOf || !isJsonObject(each) || each.from === 'literal') return;
    for (const branch of oneOf) {
      const literal = resolveSchema(branch, schema).properties;
      const collection = own(literal ?? {}, 'value')?.['x-reference'];
      if (collection !== undefined) open.add(collection);
    }
  });
  return [...open].sort();
}
