import { describe, expect, it } from 'vitest';
import { percentText, readPlainNumber, shareOf } from './numbers.ts';

describe('numbers of a plan', () => {
  it.each<[string, number | undefined]>([
    [' 90 ', 90],
    ['12.5', 12.5],
    ['', undefined],
  ])('read “%s”', (text, value) => expect(readPlainNumber(text)).toEqual({ value }));

  it.each(['-1', '1e9', '1,000', '0x10', 'Infinity', '9'.repeat(13)])('are not “%s”', (text) =>
    expect(readPlainNumber(text).problem).toMatch(/is no number/),
  );

  it('are shares without the traces of binary fractions', () => {
    for (const percent of [0, 0.1, 7, 29, 57.5, 100]) expect(percentText(shareOf(percent))).toBe(String(percent));
    expect(shareOf(29)).toBe(0.29);
    expect(percentText(undefined)).toBe('');
  });
});
