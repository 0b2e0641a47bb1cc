import { describe, expect, it } from 'vitest';
import { nextDay, nextRange, rangesText, rangeText } from './ranges.ts';

const newYear = { from: '2026-01-01', to: '2026-01-01', yearly: true };
const thanksgiving = { from: '2026-11-26', to: '2026-11-27' };
const overTheYear = { from: '2026-12-24', to: '2027-01-02', yearly: true };

describe('days in words', () => {
  it('say when they repeat', () => {
    expect(rangeText(newYear)).toBe('Jan 1 every year');
    expect(rangeText(thanksgiving)).toBe('Nov 26 – Nov 27, 2026');
    expect(rangesText([newYear, thanksgiving, newYear])).toBe('Jan 1 every year, Nov 26 – Nov 27, 2026 and 1 more');
    expect(rangesText([])).toBe('No days yet');
  });
  it('stay readable when a date is none', () =>
    expect(rangeText({ from: 'soon', to: '2026-01-01' })).toBe('soon – 2026-01-01'));
});

describe('the next day', () => {
  it('is today inside a range, and none when all is past', () => {
    expect(nextDay([thanksgiving], '2026-11-27')).toBe('2026-11-27');
    expect(nextDay([thanksgiving], '2026-11-28')).toBeUndefined();
  });
  it('comes round every year, over the turn of the year as well', () => {
    expect(nextDay([newYear], '2026-11-22')).toBe('2027-01-01');
    expect(nextDay([overTheYear], '2028-01-02')).toBe('2028-01-02');
    expect(nextDay([overTheYear], '2028-01-03')).toBe('2028-12-24');
  });
  it('waits for the next leap year', () =>
    expect(nextDay([{ from: '2024-02-29', to: '2024-02-29', yearly: true }], '2027-06-01')).toBe('2028-02-29'));
  it('begins a new range after the last one', () => {
    expect(nextRange([thanksgiving], '2026-01-01').from).toBe('2026-11-28');
    expect(nextRange([], '2026-01-01')).toEqual({ from: '2026-01-01', to: '2026-01-01' });
  });
});
