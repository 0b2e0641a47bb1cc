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

/** Shapes in TypeScript, each that is asked for more than once written once: a callback stands in several events. */
export function shapesInCode(shapes: Record<string, Shape>): string {
  const seen = new Map<string, number>();
  const count = (shape: Shape) => {
    const text = JSON.stringify(shape);
    seen.set(text, (seen.get(text) ?? 0) + 1);
    if (seen.get(text) === 1) for (const part of partsOf(shape)) count(part);
  };
  for (const shape of Object.values(shapes)) count(shape);
  const shared = [...seen].filter(([text, times]) => times > 1 && text.length > shortest).map(([text]) => text);
  // A shape within another is shorter and is written before it.
  shared.sort((a, b) => a.length - b.length);
  const written = (text: string, from: number) => {
    let code = text;
    for (let index = from; index >= 0; index--) code = code.replaceAll(shared[index] ?? '', `shape${index}`);
    return code;
  };
  const constants = shared.map((text, index) => `const shape${index}: Shape = ${written(text, index - 1)};\n`);
  const all = written(JSON.stringify(shapes), shared.length - 1);
  return `${constants.join('')}\nexport const eventShapes: Readonly<Record<string, Shape>> = ${all};\n`;
}

/** Shapes of fewer characters are not worth a name. */
const shortest = 60;

function partsOf({ properties = {}, additionalProperties, items }: Shape): Shape[] {
  return [...Object.values(properties), additionalProperties, items].filter((part) => typeof part === 'object');
}
