import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusinessHours, CapacityPlan, CapacityWeek } from '../generated/types.ts';
import { availableSlots, capacityAt, explainSlots, isOpen, localTime, weekdays } from './index.ts';

const zones = [
  'America/New_York',
  'Europe/Vienna',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'America/Asuncion',
  'America/Havana',
  'Asia/Kathmandu',
  'Pacific/Apia',
];
const clockChanges = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-04-24',
  '2026-10-04',
  '2026-10-29',
  '2026-11-01',
  '2023-10-01',
];

const two = (value: number) => String(value).padStart(2, '0');
const time = fc.integer({ min: 0, max: 144 }).map((ten) => `${two(Math.floor(ten / 6))}:${(ten % 6) * 10 || '00'}`);
const days = <T>(day: fc.Arbitrary<T>) =>
  fc
    .array(day, { minLength: 7, maxLength: 7 })
    .map((all) => Object.fromEntries(weekdays.map((each, index) => [each, all[index]])));
const businessHours = fc
  .tuple(fc.constantFrom(...zones), days(fc.array(fc.record({ start: time, end: time }), { maxLength: 2 })))
  .map(([timeZone, week]): BusinessHours => ({ name: 'Hours', timeZone, week }));
const capacities = days(
  fc.dictionary(
    fc.integer({ min: 0, max: 47 }).map((half) => `${two(Math.floor(half / 2))}:${half % 2 === 0 ? '00' : '30'}`),
    fc.integer({ min: 0, max: 4 }),
    { minKeys: 10, maxKeys: 30 },
  ),
) as fc.Arbitrary<CapacityWeek>; // days() gives exactly the seven weekdays
const change = fc.oneof(
  fc.record({ type: fc.constant('fixed' as const), capacity: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ type: fc.constant('percent' as const), percent: fc.integer({ min: 0, max: 200 }) }),
  fc.record({ type: fc.constant('timeslots' as const), week: capacities }),
);
const plan = fc.record({
  timeslotLength: fc.constantFrom<30 | 60>(30, 60),
  week: capacities,
  exceptions: fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.record({
      name: fc.constant('X'),
      from: fc.constantFrom(...clockChanges),
      to: fc.constantFrom(...clockChanges),
      change,
    }),
  ),
}) as fc.Arbitrary<CapacityPlan>; // the same fields

describe('availability across clock changes', () => {
  it('offers no more than the capacity less what is booked, only slots that are open at their start, and all of those', () => {
    fc.assert(
      fc.property(
        businessHours,
        plan,
        fc.constantFrom(...clockChanges),
        fc.record({
          slotDurationMin: fc.constantFrom(5, 7, 15, 20, 30, 45, 60, 90),
          maxDaysAhead: fc.integer({ min: 0, max: 3 }),
          earlyStartSec: fc.constantFrom(0, 180, 7200),
        }),
        fc.tuple(fc.integer({ min: -36, max: 12 }), fc.integer({ min: 1, max: 9 })),
        (hours, rule, date, settings, [hoursBefore, crowd]) => {
          const now = Date.parse(date) + hoursBefore * 3_600_000;
          const capacityRule = { ...rule, name: 'R' };
          const booked = (start: number) => (Math.floor(start / 60_000) * 31) % crowd;
          const query = {
            hours,
            specialDays: {},
            settings: { ...settings, slotCapacity: 9 },
            capacityRule,
            booked,
            now,
          };
          const offered = availableSlots(query);
          const wrong = offered.filter(
            ({ start, capacity, total, localTime: local }) =>
              total !== capacityAt(capacityRule, local.slice(0, 10), local.slice(11, 16))?.capacity ||
              capacity + booked(start) !== total ||
              capacity <= 0 ||
              !isOpen(hours, {}, start) ||
              start <= now + settings.earlyStartSec * 1000,
          );
          expect(wrong).toEqual([]);
          const from = localTime(now - 86_400_000, hours.timeZone).slice(0, 10);
          const explained = explainSlots({ ...query, from, days: 8 }).flatMap(({ slots }) => slots);
          const bookable = explained.filter(({ verdict }) => verdict === 'bookable');
          expect(bookable.map(({ start, capacity }) => [start, capacity])).toEqual(
            offered.map(({ start, capacity }) => [start, capacity]),
          );
          const outOfPlace = explained.filter(
            ({ verdict, start }, index) =>
              (verdict === 'closed') === isOpen(hours, {}, start) || start <= (explained[index - 1]?.start ?? 0),
          );
          expect(outOfPlace).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });
});
