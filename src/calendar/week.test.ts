import { expect, it } from 'vitest';
import type { BusinessHours } from '../generated/types.ts';
import { intervalOverlaps, isAlwaysOpen, reachesOutside, shortestOpenDay, weekOverlaps } from './week.ts';

const span = (text: string) => {
  const [start = '', end = ''] = text.split('-');
  return { start, end };
};
const hours = (week: Record<string, string[]>, exceptions: BusinessHours['exceptions'] = {}): BusinessHours => ({
  name: 'H',
  timeZone: 'UTC',
  week: Object.fromEntries(Object.entries(week).map(([day, spans]) => [day, spans.map(span)])),
  exceptions,
});
const everyDay = (...spans: string[]) =>
  Object.fromEntries(
    ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map((day) => [day, spans]),
  );
const closedOn = (specialDay: string) => ({ e: { specialDay, enabled: true, intervals: [] } });

it('hours are always open only when no day and no exception closes them', () => {
  expect(isAlwaysOpen(hours(everyDay('00:00-24:00')), {})).toBe(true);
  expect(isAlwaysOpen(hours({ ...everyDay('00:00-24:00'), monday: ['00:00-23:59'] }), {})).toBe(false);
  const days = { x: { name: 'X', ranges: [{ from: '2026-01-01', to: '2026-01-01' }] } };
  expect(isAlwaysOpen(hours(everyDay('00:00-24:00'), closedOn('x')), days)).toBe(false);
});

it('the shortest open day counts from its first opening to its last closing, over midnight too', () => {
  expect(shortestOpenDay(hours({ monday: ['09:00-12:00', '13:00-17:00'], friday: ['22:00-02:00'] }))).toBe(240);
  expect(shortestOpenDay(hours({}))).toBe(undefined);
});

it('hours inside others do not reach outside, whether in one piece or in several', () => {
  expect(reachesOutside(hours({ monday: ['09:00-17:00'] }), hours({ monday: ['08:00-12:00', '12:00-18:00'] }))).toBe(
    false,
  );
  expect(reachesOutside(hours({ saturday: ['22:00-02:00'] }), hours({ saturday: ['20:00-04:00'] }))).toBe(false);
});

it('hours reach outside by a minute, by a day, or by a special day on which the others are closed', () => {
  const office = hours({ monday: ['09:00-17:00'] }, closedOn('x'));
  expect(reachesOutside(hours({ monday: ['09:00-17:01'] }, closedOn('x')), office)).toBe(true);
  expect(reachesOutside(hours({ tuesday: ['09:00-10:00'] }, closedOn('x')), office)).toBe(true);
  expect(reachesOutside(hours({ monday: ['09:00-17:00'] }), office)).toBe(true);
  expect(reachesOutside(hours({ monday: ['09:00-17:00'] }, closedOn('x')), office)).toBe(false);
});

it('intervals overlap within a day and from the night before', () => {
  expect(weekOverlaps(hours({ monday: ['09:00-12:00', '11:00-13:00'] }).week)).toEqual([
    { weekday: 'monday', second: 1, intervals: ['09:00–12:00', '11:00–13:00'] },
  ]);
  expect(weekOverlaps(hours({ saturday: ['22:00-03:00'], sunday: ['02:00-08:00'] }).week)).toMatchObject([
    { weekday: 'sunday', second: 0 },
  ]);
});

it('intervals that touch do not overlap', () => {
  expect(intervalOverlaps([span('09:00-12:00'), span('12:00-13:00')])).toEqual([]);
  expect(intervalOverlaps([span('24:00-12:00'), span('09:00-13:00')])).toEqual([]);
});
