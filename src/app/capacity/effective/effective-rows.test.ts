import { describe, expect, it } from 'vitest';
import { explainSlots, weekdays } from '../../../calendar/index.ts';
import { type EffectiveRow, effectiveRows, openRows } from './effective-rows.ts';

const days = (from: string, start: string, end: string, timeZone = 'America/New_York') =>
  explainSlots({
    hours: {
      name: 'Hours',
      timeZone,
      week: Object.fromEntries(weekdays.map((weekday) => [weekday, [{ start, end }]])),
    },
    specialDays: {},
    settings: { slotDurationMin: 30, slotCapacity: 5, maxDaysAhead: 30, earlyStartSec: 0 },
    booked: () => 0,
    now: Date.parse(`${from}T00:00Z`) - 86_400_000,
    from,
    days: 2,
  });
const shown = (rows: readonly EffectiveRow[]) =>
  rows.map(({ key, places }) =>
    [key, ...places.map((place) => (typeof place === 'string' ? place : place.verdict))].join(' '),
  );

describe('the rows of an effective view', () => {
  it('are the times of the grid, each with the slot of every day', () => {
    const rows = effectiveRows(days('2026-03-03', '09:00', '10:00'));
    expect(rows).toHaveLength(48);
    expect(shown(rows).slice(17, 20)).toEqual([
      '08:30 closed closed',
      '09:00 bookable bookable',
      '09:30 bookable bookable',
    ]);
  });

  it('tell what clocks skip on a day', () => {
    expect(shown(effectiveRows(days('2026-03-07', '00:00', '24:00'))).slice(3, 7)).toEqual([
      '01:30 bookable bookable',
      '02:00 bookable skipped',
      '02:30 bookable skipped',
      '03:00 bookable bookable',
    ]);
  });

  it('have the hour that comes twice twice, in the order of that day', () => {
    expect(shown(effectiveRows(days('2026-10-31', '00:00', '24:00'))).slice(2, 7)).toEqual([
      '01:00 bookable bookable',
      '01:30 bookable bookable',
      '01:00 again once bookable',
      '01:30 again once bookable',
      '02:00 bookable bookable',
    ]);
    expect(shown(effectiveRows(days('2026-10-29', '00:00', '24:00', 'Africa/Cairo'))).slice(-3)).toEqual([
      '23:30 bookable bookable',
      '23:00 again bookable once',
      '23:30 again bookable once',
    ]);
  });

  it('begin shortly before the first opening and end shortly after the last', () => {
    expect(shown(openRows(effectiveRows(days('2026-03-03', '07:50', '09:00'))))).toEqual([
      '07:00 closed closed',
      '07:30 closed closed',
      '08:00 bookable bookable',
      '08:30 bookable bookable',
      '09:00 closed closed',
    ]);
    expect(openRows(effectiveRows(days('2026-03-03', '24:00', '24:00')))).toHaveLength(48);
  });
});
