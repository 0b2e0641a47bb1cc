import { describe, expect, it } from 'vitest';
import { yearPreview } from '../../calendar/index.ts';
import { byMonth, dayAfterKey, dayState, dayText } from './year-words.ts';

const hours = {
  name: 'Office',
  timeZone: 'America/New_York',
  week: { monday: [{ start: '09:00', end: '17:00' }], sunday: [{ start: '00:00', end: '24:00' }] },
  exceptions: {
    shut: { specialDay: 'eve', enabled: true, intervals: [] },
    short: { specialDay: 'short', enabled: true, intervals: [{ start: '10:00', end: '12:00' }] },
  },
};
const specialDays = {
  eve: { name: 'Christmas Eve', ranges: [{ from: '2026-12-24', to: '2026-12-24' }] },
  short: { name: 'Short day', ranges: [{ from: '2026-12-28', to: '2026-12-28' }] },
};
const days = yearPreview(hours, specialDays, 2026);
const on = (date: string) => {
  const found = days.find((each) => each.date === date);
  if (!found) throw new Error(`no ${date}`);
  return found;
};
const index = (date: string) => days.indexOf(on(date));
const reached = (date: string, key: string) => days[dayAfterKey(days, index(date), key) ?? -1]?.date;

describe('a day of the preview', () => {
  it('is open, closed, or decided by a special day', () => {
    expect(dayState(on('2026-12-21'))).toBe('open');
    expect(dayState(on('2026-12-22'))).toBe('closed');
    expect(dayState(on('2026-12-24'))).toBe('shut');
    expect(dayState(on('2026-12-28'))).toBe('special');
  });
  it('says its hours, the special day and the change of clocks', () => {
    expect(dayText(on('2026-12-24'))).toBe('Thursday, December 24, 2026: closed, special day Christmas Eve');
    expect(dayText(on('2026-11-01'))).toBe('Sunday, November 1, 2026: open all day, clocks go back 60 minutes');
    expect(dayText(on('2026-12-28'))).toContain('10:00–12:00');
  });
});

describe('keys in the preview', () => {
  it('go by days, weeks and months, across months, within the year', () => {
    expect(reached('2026-01-31', 'ArrowRight')).toBe('2026-02-01');
    expect(reached('2026-02-03', 'ArrowUp')).toBe('2026-01-27');
    expect(reached('2026-01-31', 'PageDown')).toBe('2026-02-28');
    expect(reached('2026-12-15', 'PageDown')).toBe('2026-12-15');
    expect(reached('2026-01-02', 'ArrowUp')).toBe('2026-01-01');
    expect(reached('2026-06-02', 'End')).toBe('2026-12-31');
    expect(dayAfterKey(days, 0, 'x')).toBeUndefined();
  });
  it('finds every day in its month', () =>
    expect(byMonth(days).map((each) => each.length)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]));
});
