import { describe, expect, it } from 'vitest';
import type { ExplainedDay, ExplainedSlot } from '../../../calendar/index.ts';
import { clockDifference, clockText, dayName, daysLater, hoursText, slotText, weekOf } from './slot-words.ts';

const slot = (given: Partial<ExplainedSlot>): ExplainedSlot => ({
  ...{ start: 0, localTime: '', verdict: 'bookable', capacity: 8, total: 10, booked: 2, why: 'Because.' },
  ...given,
});

describe('words about slots', () => {
  it('tell what is left, and why', () => {
    expect(slotText(slot({}))).toBe('Bookable, 8/10 left. Because.');
    expect(slotText(slot({ verdict: 'closed', capacity: 0 }))).toBe('Because.');
    expect(slotText(slot({ verdict: 'full', capacity: 0, booked: 12 }))).toBe(
      'Full, 0/10 left, 2 too many booked. Because.',
    );
  });

  it('name the exception of the day unless the reason does', () => {
    expect(slotText(slot({ verdict: 'closed', exception: 'Fair' }))).toBe('Because. Exception “Fair”.');
    expect(slotText(slot({ exception: 'Fair', why: 'Exception “Fair”.' }))).toBe(
      'Bookable, 8/10 left. Exception “Fair”.',
    );
  });

  it('tell days on which clocks are changed', () => {
    const day = (minutes: number, from: string, to: string): ExplainedDay => ({
      ...{ date: '2026-03-08', weekday: 'sunday', slots: [] },
      minutes,
      clockChanges: [{ at: 0, from, to }],
    });
    expect(clockText(day(1380, '02:00', '03:00'))).toBe('23 h: clocks go from 02:00 to 03:00');
    expect(clockText(day(1470, '02:00', '01:30'))).toBe('24 h 30 min: clocks go from 02:00 to 01:30');
    expect(clockText(day(1440, '24:00', '01:00'))).toBeUndefined();
    expect(hoursText(1500)).toBe('25 h');
  });

  it('tell how far the viewer’s clock is away', () => {
    const march = Date.parse('2026-03-10T12:00Z');
    expect(clockDifference(march, 'America/New_York', 'Europe/Vienna')).toBe('5 h ahead');
    expect(clockDifference(march, 'Europe/Vienna', 'America/New_York')).toBe('5 h behind');
    expect(clockDifference(march, 'Asia/Kolkata', 'Asia/Kathmandu')).toBe('15 min ahead');
    expect(clockDifference(march, 'Europe/Vienna', 'Europe/Berlin')).toBeUndefined();
  });

  it('know the Sunday before a day', () => {
    expect(weekOf('2026-03-10')).toBe('2026-03-08');
    expect(weekOf('2026-03-08')).toBe('2026-03-08');
    expect(daysLater('2026-02-28', 1)).toBe('2026-03-01');
    expect(dayName('2026-03-09')).toBe('Monday, March 9');
  });
});
