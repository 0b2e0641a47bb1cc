import fc from 'fast-check';
import { expect, it } from 'vitest';
import { equalJson } from './json.ts';
import { isWithin, parsePointer, toPointer, valueAt } from './pointer.ts';

it('gives every path back that it was made from', () => {
  fc.assert(fc.property(fc.array(fc.string()), (path) => equalJson(parsePointer(toPointer(path)), path)));
});

it('escapes tilde and slash as RFC 6901 says', () => {
  expect(toPointer(['a/b', 'm~n', ''])).toBe('/a~1b/m~0n/');
  expect(parsePointer('/~01')).toEqual(['~1']);
});

it('throws on text that is no pointer', () => {
  expect(() => parsePointer('a/b')).toThrow();
});

it('reaches own members only', () => {
  expect(valueAt({ a: [{ b: 1 }] }, ['a', '0', 'b'])).toBe(1);
  expect(valueAt({}, ['constructor'])).toBeUndefined();
  expect(valueAt({}, ['__proto__', 'toString'])).toBeUndefined();
  expect(valueAt({ a: null }, ['a', 'b'])).toBeUndefined();
});

it('tells a place below another from one that only begins alike', () => {
  expect(isWithin('/a/b', '/a')).toBe(true);
  expect(isWithin('/ab', '/a')).toBe(false);
  expect(isWithin('/a', '')).toBe(true);
});
