import { describe, expect, it } from 'vitest';
import { previewHolidays } from './preview-holidays.ts';

const newYear = { from: '2026-01-01', to: '2026-01-01', yearly: true };
const eve = { from: '2026-12-31', to: '2026-12-31', yearly: true };
const specialDays = { a: { name: 'New Year', ranges: [newYear] } };
const stateOf = (name: string, ranges = [newYear]) =>
  previewHolidays([{ name, ranges, line: 1 }], specialDays)[0]?.state;

describe('what importing a holiday would do', () => {
  it('makes one that no special day is called', () => expect(stateOf('Easter')).toBe('new'));
  it('adds days to the one of that name, in whatever case', () =>
    expect(stateOf('NEW YEAR', [newYear, eve])).toBe('changed'));
  it('does nothing where all its days are known', () => expect(stateOf('New Year')).toBe('same'));
});
