import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { keywords } from './dialect.ts';

type Schema = Readonly<Record<string, unknown>>;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Schema;

const files = [
  ...readdirSync(join(root, 'schemas'))
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => join(root, 'schemas', name)),
  ...readdirSync(join(root, 'blocks'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(root, 'blocks', entry.name, 'properties.schema.json')),
];
const documents = new Map(files.map((file) => [file, read(file)]));

/** Every schema of a document with its place; `property` is set for what stands under `properties`. */
function* schemasIn(
  schema: Schema,
  at: string,
  property?: string,
): Generator<{ schema: Schema; at: string; property?: string }> {
  yield { schema, at, ...(property === undefined ? {} : { property }) };
  for (const group of ['properties', '$defs'])
    for (const [name, each] of Object.entries((schema[group] ?? {}) as Record<string, Schema>))
      yield* schemasIn(each, `${at}/${group}/${name}`, group === 'properties' ? name : undefined);
  for (const name of ['items', 'additionalProperties', 'propertyNames'])
    if (typeof schema[name] === 'object') yield* schemasIn(schema[name] as Schema, `${at}/${name}`);
  for (const [index, each] of ((schema.oneOf ?? []) as Schema[]).entries())
    yield* schemasIn(each, `${at}/oneOf/${index}`);
}

function target(reference: string, file: string): Schema | undefined {
  const [name, fragment = ''] = reference.split('#');
  const document = name === '' ? documents.get(file) : documents.get(join(root, 'schemas', name ?? ''));
  return fragment === ''
    ? document
    : (document?.$defs as Record<string, Schema> | undefined)?.[fragment.replace('/$defs/', '')];
}

describe.each(files.map((file) => [relative(root, file), file]))('%s', (_name, file) => {
  const document = documents.get(file) as Schema;
  const all = [...schemasIn(document, '')];

  it('uses the keywords of the dialect only', () => {
    const others = all.flatMap(({ schema, at }) =>
      Object.keys(schema)
        .filter((keyword) => !keywords.includes(keyword))
        .map((keyword) => `${at}/${keyword}`),
    );
    expect(others).toEqual([]);
  });

  it('labels values of the enumeration and no others', () => {
    const others = all.flatMap(({ schema, at }) =>
      Object.keys((schema['x-labels'] ?? {}) as object)
        .filter((value) => !(schema.enum as unknown[] | undefined)?.includes(value))
        .map((value) => `${at}: ${value}`),
    );
    expect(others).toEqual([]);
  });

  it('has a title and a description', () => {
    expect(document.title).toBeTruthy();
    expect(document.description).toBeTruthy();
  });

  it('says of every property what it is', () => {
    const silent = all.filter(({ schema, property }) => {
      if (property === undefined || schema.const !== undefined) return false;
      const beside = schema.$ref ? target(schema.$ref as string, file) : undefined;
      return !(schema.title ?? schema.description ?? beside?.title ?? beside?.description);
    });
    expect(silent.map(({ at }) => at)).toEqual([]);
  });

  it('refers only to what exists', () => {
    const lost = all.filter(({ schema }) => schema.$ref !== undefined && !target(schema.$ref as string, file));
    expect(lost.map(({ at }) => at)).toEqual([]);
  });

  it('decides every union by a discriminator that each branch names and requires', () => {
    for (const { schema, at } of all) {
      if (!schema.oneOf) continue;
      const key = (schema.discriminator as { propertyName?: string } | undefined)?.propertyName ?? '';
      expect(key, at).not.toBe('');
      const values = (schema.oneOf as Schema[]).map((branch) => {
        const resolved = branch.$ref ? (target(branch.$ref as string, file) ?? {}) : branch;
        expect(resolved.required, `${at} requires ${key} in each branch`).toContain(key);
        return ((resolved.properties ?? {}) as Record<string, Schema>)[key]?.const;
      });
      expect(new Set(values).size, at).toBe(values.length);
      expect(values, at).not.toContain(undefined);
    }
  });

  it('says of every object which other members it may have', () => {
    const open = all.filter(
      ({ schema }) =>
        schema.properties !== undefined && !schema.oneOf && (schema.additionalProperties ?? true) === true,
    );
    expect(open.map(({ at }) => at)).toEqual([]);
  });

  it('requires, orders and shows only properties that exist', () => {
    for (const { schema, at } of all) {
      if (!schema.properties) continue;
      const known = Object.keys(schema.properties);
      const tabs = (schema['x-tabs'] ?? []) as string[];
      for (const name of [...((schema.required ?? []) as string[]), ...((schema['x-order'] ?? []) as string[])])
        expect(known, `${at} ${name}`).toContain(name);
      for (const [name, property] of Object.entries(schema.properties as Record<string, Schema>)) {
        const when = property['x-when'] as { property: string } | undefined;
        if (when) expect(known, `${at} ${name}`).toContain(when.property);
        if (schema['x-tabs'] && property['x-tab']) expect(tabs, `${at} ${name}`).toContain(property['x-tab']);
      }
    }
  });

  it('gives defaults that are of the type and among the values', () => {
    for (const { schema, at } of all) {
      if (schema.default === undefined) continue;
      if (schema.enum) expect(schema.enum, at).toContain(schema.default);
      if (schema.type === 'integer') expect(Number.isInteger(schema.default), at).toBe(true);
      if (schema.type === 'boolean') expect(typeof schema.default, at).toBe('boolean');
      if (schema.type === 'string') expect(typeof schema.default, at).toBe('string');
    }
  });
});
