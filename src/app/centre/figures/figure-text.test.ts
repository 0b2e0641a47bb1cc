import { describe, expect, it } from 'vitest';
import { differenceOf, figureText } from './figure-text.ts';

describe('a figure', () => {
  it.each([
    [null, 'count', '–'],
    [1234, 'count', '1,234'],
    [12.345, 'seconds', '12.3 s'],
    [-3, 'seconds', '−3.0 s'],
    [0.8123, 'share', '81.2 %'],
    [7.5, 'hours', '7.5 h'],
  ] as const)('%s in %s reads %s', (value, unit, text) => expect(figureText(value, unit)).toBe(text));
});

describe('the difference of two figures', () => {
  it('is better when more is better and it is more', () =>
    expect(differenceOf({ unit: 'share', better: 'more' }, 0.7, 0.75)).toEqual({
      text: '+5.0 points',
      word: 'better',
    }));
  it('is worse when less is better and it is more', () =>
    expect(differenceOf({ unit: 'seconds', better: 'less' }, 10, 12)).toEqual({ text: '+2.0 s', word: 'worse' }));
  it('is neither where no way is better', () =>
    expect(differenceOf({ unit: 'count' }, 10, 8)).toEqual({ text: '−2', word: undefined }));
  it('is none when it is too small to be shown', () =>
    expect(differenceOf({ unit: 'share', better: 'more' }, 0.7, 0.7001)).toEqual({
      text: '±0.0 points',
      word: 'same',
    }));
  it('cannot be told when one of them is missing', () =>
    expect(differenceOf({ unit: 'seconds', better: 'less' }, null, 12)).toEqual({ text: '–', word: undefined }));
});
