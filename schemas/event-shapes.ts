import type { Shape } from '../src/model/shape.ts';

// biome-ignore lint/suspicious/noExplicitAny: a JSON Schema is walked as plain JSON here
type Schema = Record<string, any>;

const told = new Set(['$schema', '$id', '$defs', 'title', 'description', 'default', 'examples', 'deprecated']);
const kept = ['type', 'const', 'enum', 'minimum', 'maximum', 'required'] as const;
const walked = new Set(['$ref', 'properties', 'additionalProperties', 'items', ...kept]);

/**
 * What `event.schema.json` asks of each type of event, without words and references: a runtime that checks what it is told
 * carries this instead of a validator six times as heavy. Throws on a keyword that it would lose.
 */
export function eventShapes(schemas: ReadonlyMap<string, Schema>): Record<string, Shape> {
  const file = 'event.schema.json';
  const events: Schema[] = schemas.get(file)?.oneOf ?? [];
  return Object.fromEntries(events.map((event) => [event.properties.type.const, shapeOf(event, file, schemas)]));
}

function shapeOf(schema: Schema, file: string, schemas: ReadonlyMap<string, Schema>): Shape {
  const lost = Object.keys(schema).find((key) => !told.has(key) && !key.startsWith('x-') && !walked.has(key));
  if (lost !== undefined) throw new Error(`the shape of an event cannot tell “${lost}” yet (src/model/shape.ts)`);
  if (schema.$ref !== undefined) {
    const [other, path = ''] = schema.$ref.split('#');
    const target = other || file;
    const keys = path.split('/').slice(1);
    return shapeOf(
      keys.reduce((found: Schema, key: string) => found[key], schemas.get(target) ?? {}),
      target,
      schemas,
    );
  }
  const shape = (part: Schema) => shapeOf(part, file, schemas);
  const { properties, additionalProperties: others, items } = schema;
  return {
    ...Object.fromEntries(kept.filter((key) => key in schema).map((key) => [key, schema[key]])),
    ...(properties ? { properties: mapped(properties, shape) } : {}),
    ...(others === undefined ? {} : { additionalProperties: typeof others === 'object' ? shape(others) : others }),
    ...(items ? { items: shape(items) } : {}),
  };
}

function mapped(properties: Record<string, Schema>, shape: (part: Schema) => Shape): Record<string, Shape> {
  return Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, shape(part)]));
}
