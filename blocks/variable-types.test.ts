import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VariableType } from '../src/generated/types.ts';
import { conversion, readAs, typedSource } from './variable-types.ts';

const types: readonly VariableType[] = ['string', 'integer', 'number', 'boolean', 'list', 'object'];

describe('written text', () => {
  it.each([
    ['string', ' 12 ', ' 12 '],
    ['integer', ' 12 ', 12],
    ['integer', '1.5', undefined],
    ['integer', '9999999999999999', undefined],
    ['number', '-1.5', -1.5],
    ['number', '1e9', undefined],
    ['boolean', 'true', true],
    ['boolean', 'yes', undefined],
    ['list', '[1]', [1]],
    ['list', '{}', undefined],
    ['object', '{"a": 1}', { a: 1 }],
    ['object', 'null', undefined],
    ['object', '{', undefined],
  ] as const)('as %s: %s is %j', (type, text, value) => {
    expect(readAs(type, text)).toEqual(value);
  });

  it('is read back from the JSON of any list', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (list) => {
        const text = JSON.stringify(list);
        expect(JSON.stringify(readAs('list', text))).toBe(text);
      }),
    );
  });

  it('stays text in a step when it cannot be read', () => {
    expect(typedSource({ from: 'literal', value: 'many' }, 'integer')).toEqual({ from: 'literal', value: 'many' });
  });
});

describe('a value in a variable of another type', () => {
  it('always fits its own type', () => {
    for (const type of types) expect(conversion(type, type)).toBe('always');
  });

  it('fits a text unless it is a list or an object', () => {
    expect(types.map((type) => conversion(type, 'string'))).toEqual([
      'always',
      'always',
      'always',
      'always',
      'never',
      'never',
    ]);
  });

  it('fits sometimes when a text may be a number or a truth, or a number whole', () => {
    expect(conversion('string', 'integer')).toBe('sometimes');
    expect(conversion('string', 'boolean')).toBe('sometimes');
    expect(conversion('number', 'integer')).toBe('sometimes');
    expect(conversion('boolean', 'integer')).toBe('never');
    expect(conversion('string', 'list')).toBe('never');
  });
});
