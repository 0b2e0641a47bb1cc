import { describe, expect, it } from 'vitest';
import { inWords, labelOf, orderedProperties } from './labels.ts';

describe('labels', () => {
  it('are the title of the property, else its key in words', () => {
    expect(labelOf('maxAttempts', { title: 'Maximum Attempts' })).toBe('Maximum Attempts');
    expect(labelOf('maxAttempts', { $ref: '#/$defs/x' })).toBe('Max attempts');
  });
  it('read kebab and snake case as words', () => {
    expect(inWords('user-input')).toBe('User input');
    expect(inWords('dial_prefix')).toBe('Dial prefix');
  });
});

describe('orderedProperties', () => {
  it('follow x-order, with what it does not name behind', () => {
    const schema = { properties: { c: {}, a: {}, b: {} }, 'x-order': ['a', 'b'] };
    expect(orderedProperties(schema).map(([key]) => key)).toEqual(['a', 'b', 'c']);
  });
});
