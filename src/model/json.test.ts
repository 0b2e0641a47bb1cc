import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, equalJson, own } from './json.ts';

describe('canonical JSON', () => {
  it('is JSON of an equal value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(plain);
        expect(JSON.parse(canonicalJson(value, 2))).toEqual(plain);
      }),
    );
  });

  it('is the same text in whatever order the keys were written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.string(), fc.jsonValue()), { selector: ([key]) => key }), (entries) => {
        expect(canonicalJson(Object.fromEntries(entries))).toBe(
          canonicalJson(Object.fromEntries([...entries].reverse())),
        );
      }),
    );
  });

  it('has its keys in the order of their code units, numbers too', () => {
    expect(canonicalJson({ b: 1, '10': 2, '9': 3, a: { d: 4, c: undefined } })).toBe(
      '{"10":2,"9":3,"a":{"d":4},"b":1}',
    );
  });

  it('keeps a key named __proto__ a key', () => {
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"x":1}}'))).toBe('{"__proto__":{"x":1},"b":1}');
  });

  it('indents for people, with empty objects and lists on one line', () => {
    expect(canonicalJson({ b: [1, { c: [] }], a: {} }, 2)).toBe(
      '{\n  "a": {},\n  "b": [\n    1,\n    {\n      "c": []\n    }\n  ]\n}',
    );
  });

  it('uses the texts that are known already', () => {
    const part = { a: 1 };
    expect(canonicalJson({ part }, 0, new WeakMap([[part, '"known"']]))).toBe('{"part":"known"}');
  });
});

it('equal JSON does not mind the order of keys, but of items', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => equalJson(value, structuredClone(value))));
  expect(equalJson({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  expect(equalJson([1, 2], [2, 1])).toBe(false);
  expect(equalJson({ a: 1 }, { a: 1, b: 2 })).toBe(false);
  expect(equalJson({ toString: 1 }, { valueOf: 1 })).toBe(false);
});

it('own reads no member of a prototype', () => {
  expect(own({ a: 1 }, 'a')).toBe(1);
  expect(own({} as Record<string, unknown>, 'constructor')).toBeUndefined();
});
