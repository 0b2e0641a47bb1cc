import { describe, expect, it } from 'vitest';
import { resolveSchema } from '../../model/references.ts';
import { visibleProperties } from './ObjectFields.tsx';
import { branchesOf, switchBranch } from './UnionField.tsx';

const tools = { resolve: resolveSchema };
const root = {};
const branches = branchesOf(resolveSchema({ $ref: 'common.schema.json#/$defs/prompt' }, root), root, tools);
const branch = (tag: string) => branches.find((each) => each.tag === tag)?.branch ?? {};

describe('a union', () => {
  it('has a branch for each tag', () => {
    expect(branches.map(({ tag }) => tag)).toEqual(['text', 'variable', 'announcement']);
  });
  it('starts the other branch afresh', () => {
    const text = { type: 'text', text: 'Hello' };
    expect(switchBranch(branch('variable'), text, root, tools)).toEqual({ type: 'variable', variable: '', as: 'text' });
  });
  it('keeps what both branches have, when it has the same shape', () => {
    const shared = { properties: { kind: { const: 'b' }, name: { type: 'string' }, count: { type: 'integer' } } };
    const schema = { ...shared, type: 'object', required: ['kind', 'name', 'count'] };
    expect(switchBranch(schema, { kind: 'a', name: 'x', count: 'three', gone: 1 }, root, tools)).toEqual({
      kind: 'b',
      name: 'x',
      count: 0,
    });
  });
});

describe('visibleProperties', () => {
  const schema = {
    type: 'object',
    properties: {
      retry: { type: 'boolean', default: true },
      times: { type: 'integer', 'x-when': { property: 'retry', in: [true] } },
      id: { type: 'string', 'x-widget': 'id' },
      form: { const: 'offer' },
    },
  };
  const shown = (value: { [key: string]: boolean }) => visibleProperties(schema, value).map(([key]) => key);
  it('leave out ids, tags, and what a sibling makes meaningless', () => {
    expect(shown({ retry: false })).toEqual(['retry']);
    expect(shown({ retry: true })).toEqual(['retry', 'times']);
  });
  it('take a missing sibling for its default', () => {
    expect(shown({})).toEqual(['retry', 'times']);
  });
});
