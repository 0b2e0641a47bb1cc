import { describe, expect, it } from 'vitest';
import type { Json } from '../generated/types.ts';
import type { JsonSchema } from './json-schema.ts';
import { toPointer } from './pointer.ts';
import { branchFor, expressionsIn, referencesIn, resolveSchema, walk } from './references.ts';

const schema: JsonSchema = {
  type: 'object',
  properties: {
    queue: { $ref: 'common.schema.json#/$defs/queueSource' },
    seconds: { $ref: 'common.schema.json#/$defs/integerSource' },
    result: { $ref: 'common.schema.json#/$defs/resultVariable', 'x-type': 'boolean', title: 'Result' },
    options: {
      type: 'array',
      items: { properties: { when: { $ref: 'common.schema.json#/$defs/expression', 'x-type': 'boolean' } } },
    },
    skills: { $ref: 'common.schema.json#/$defs/skillExpression' },
    prompts: { $ref: 'common.schema.json#/$defs/prompts' },
    outputs: { type: 'object', additionalProperties: { type: 'string', 'x-reference': 'variables', 'x-writes': true } },
    mode: { type: 'string', default: 'open' },
    target: { type: 'string', 'x-reference': 'blocks', 'x-when': { property: 'mode', in: ['jump'] } },
    own: { $ref: '#/$defs/variableSource' },
  },
  $defs: { variableSource: { type: 'string', 'x-reference': 'announcements' } },
};

const references = (value: Json) =>
  referencesIn(schema, value).map(
    ({ path, collection, key, writes, type, hidden }) =>
      `${toPointer(path)} ${writes ? 'writes' : 'reads'} ${collection} ${key}${type ? ` ${type}` : ''}${hidden ? ' hidden' : ''}`,
  );

describe('references', () => {
  it('are found in the branch of a union that a value has taken', () => {
    expect(references({ queue: { from: 'literal', value: 'q' } })).toEqual([
      '/queue/value reads virtualQueues q string',
    ]);
    expect(references({ queue: { from: 'variable', variable: 'v' } })).toEqual([
      '/queue/variable reads variables v string',
    ]);
  });

  it('carry the type that their place needs', () => {
    expect(references({ seconds: { from: 'variable', variable: 'v' }, result: 'r' })).toEqual([
      '/seconds/variable reads variables v integer',
      '/result writes variables r boolean',
    ]);
  });

  it('are found in lists and under keys of any name', () => {
    expect(
      references({
        prompts: [
          { type: 'text', text: 'hi' },
          { type: 'announcement', announcement: 'a' },
        ],
        outputs: { 'x/y': 'v' },
      }),
    ).toEqual(['/prompts/1/announcement reads announcements a', '/outputs/x~1y writes variables v']);
  });

  it('are left out when empty, unknown or not text', () => {
    expect(references({ result: '', outputs: { a: 4 }, nobody: 'knows', queue: { from: '?', value: 'q' } })).toEqual(
      [],
    );
  });

  it('say when a form hides them, the default of the deciding property included', () => {
    expect(references({ mode: 'jump', target: 'b' })).toEqual(['/target reads blocks b']);
    expect(references({ mode: 'open', target: 'b' })).toEqual(['/target reads blocks b hidden']);
    expect(references({ target: 'b' })).toEqual(['/target reads blocks b hidden']);
  });

  it('follow definitions of the schema itself before those of the same name that are common', () => {
    expect(references({ own: 'a', queue: { from: 'variable', variable: 'v' } })).toEqual([
      '/own reads announcements a',
      '/queue/variable reads variables v string',
    ]);
  });

  it('are not led astray by keys that a prototype has', () => {
    expect(references(JSON.parse('{"__proto__":{"result":"x"},"constructor":"y"}'))).toEqual([]);
  });
});

it('expressions are found with their language and type', () => {
  const value = {
    options: [{ when: 'a > 1' }, { when: '' }],
    skills: 'S > 1',
    queue: { from: 'expression', expression: 'x' },
  };
  expect(expressionsIn(schema, value)).toEqual([
    { path: ['options', '0', 'when'], language: 'cel', text: 'a > 1', type: 'boolean' },
    { path: ['skills'], language: 'skills', text: 'S > 1' },
    { path: ['queue', 'expression'], language: 'cel', text: 'x', type: 'string' },
  ]);
});

it('a walk comes to every place that the schema describes', () => {
  const places: string[] = [];
  walk(schema, { mode: 'open', prompts: [{ type: 'text', text: 'hi' }] }, (_value, _schema, path) =>
    places.push(toPointer(path)),
  );
  expect([...new Set(places)]).toEqual(['', '/mode', '/prompts', '/prompts/0', '/prompts/0/type', '/prompts/0/text']);
});

it('annotations beside a $ref lie over those it leads to', () => {
  const resolved = resolveSchema(schema.properties?.result ?? {}, schema);
  expect(resolved).toMatchObject({ title: 'Result', 'x-reference': 'variables', 'x-type': 'boolean' });
});

it('a $ref to nowhere is our own mistake and throws', () => {
  expect(() => resolveSchema({ $ref: '#/$defs/gone' }, schema)).toThrow('leads nowhere');
});

it('the branch of a union is the one its discriminator names', () => {
  const source = resolveSchema(schema.properties?.queue ?? {}, schema);
  expect(branchFor(source, { from: 'literal', value: 'q' }, schema)?.title).toBe('QueueLiteral');
  expect(branchFor(source, { from: 'toString' }, schema)).toBeUndefined();
  expect(branchFor({ type: 'string' }, 'x', schema)).toBeUndefined();
});
