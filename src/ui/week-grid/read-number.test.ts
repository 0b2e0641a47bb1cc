import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

const limits = { min: 0, max: 1000 };
const whole = (text: string) => readNumber(text, limits);
const fraction = (text: string) => readNumber(text, { ...limits, hasFractions: true });

describe('a number that is written into a cell', () => {
  it('is whole, unless the grid has fractions', () => {
    expect(whole('12')).toEqual({ value: 12 });
    expect(whole('12.5').problem).toMatch(/whole number/);
    expect(fraction('12.5')).toEqual({ value: 12.5 });
    expect(fraction('0.25')).toEqual({ value: 0.25 });
  });

  it('is never one that could mean thousands', () => {
    for (const text of ['1,000', '1.000', '1.5.5']) expect(fraction(text).problem).toMatch(/comma, or more than two/);
  });

  it('keeps to its limits', () => {
    expect(fraction('1000.5').problem).toBe('1000.5 is not from 0 to 1,000.');
    expect(fraction(' ')).toEqual({ value: null });
  });
});
