import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../model/json-schema.ts';
import { resolveSchema } from '../../model/references.ts';
import { initialValue } from './initial-value.ts';

const tools = { resolve: resolveSchema };
const fresh = (schema: JsonSchema) => initialValue(schema, schema, tools);

describe('initialValue', () => {
  it('is the default where there is one', () => {
    expect(fresh({ type: 'integer', default: 5 })).toBe(5);
  });
  it('is the smallest number allowed that is not negative', () => {
    expect(fresh({ type: 'integer', minimum: 3 })).toBe(3);
    expect(fresh({ type: 'integer', minimum: -3 })).toBe(0);
  });
  it('fills in what is required and leaves the rest out', () => {
    const schema = {
      type: 'object',
      required: ['name', 'kind'],
      properties: { name: { type: 'string' }, kind: { enum: ['a', 'b'] }, note: { type: 'string' } },
    };
    expect(fresh(schema)).toEqual({ name: '', kind: 'a' });
  });
  it('is the first branch of a union, with its tag', () => {
    expect(fresh({ $ref: 'common.schema.json#/$defs/textSource' })).toEqual({ from: 'literal', value: '' });
    expect(fresh({ $ref: 'common.schema.json#/$defs/prompt' })).toEqual({ type: 'text', text: '' });
  });
  it('has as many entries as a list needs at least', () => {
    expect(fresh({ type: 'array', minItems: 2, items: { type: 'boolean' } })).toEqual([false, false]);
  });
});
