import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { BusinessHours, OpenInterval, SpecialDay } from '../generated/types.ts';
import { isOpen, localTime, openState, wallTimeToInstant } from './index.ts';

const at = (text: string): number => Date.parse(text);
const iso = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : Temporal.Instant.fromEpochMilliseconds(instant).toString();
const newYork = 'America/New_York';
const hoursIn = (
  timeZone: string,
  week: BusinessHours['week'],
  exceptions: BusinessHours['exceptions'] = {},
): BusinessHours => ({
  name: 'Hours',
  timeZone,
  week,
  exceptions,
});

const zones = [
  newYork,
  'Europe/Vienna',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Santiago',
  'Africa/Casablanca',
  'America/Havana',
  'Asia/Beirut',
];
const moments = [
  '2011-12-29T00:00:00Z',
  '2026-03-08T00:00:00Z',
  '2026-03-28T20:00:00Z',
  '2026-04-04T12:00:00Z',
  '2026-11-01T00:00:00Z',
  '2026-10-24T20:00:00Z',
  '2026-09-05T20:00:00Z',
  '2026-02-14T00:00:00Z',
];
const time = fc
  .integer({ min: 0, max: 96 })
  .map(
    (quarter) => `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const intervals = fc.array(fc.record({ start: time, end: time }), { maxLength: 3 });

describe('against a reference that goes minute by minute', () => {
  const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

  function naivelyOpen(hours: BusinessHours, specialDays: Record<string, SpecialDay>, now: number): boolean {
    const wall = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(hours.timeZone).toPlainDateTime();
    const [exception] = Object.values(hours.exceptions ?? {});
    const special = (date: Temporal.PlainDate): boolean =>
      Object.values(specialDays).some((each) =>
        each.ranges.some((range) => range.from <= date.toString() && date.toString() <= range.to),
      );
    const own = (date: Temporal.PlainDate): readonly OpenInterval[] =>
      special(date) ? (exception?.intervals ?? []) : (hours.week[names[date.dayOfWeek - 1] ?? 'monday'] ?? []);
    const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
    const today = wall.toPlainDate();
    const yesterday = today.subtract({ days: 1 });
    const at = wall.hour * 60 + wall.minute;
    const valid = (each: OpenInterval): boolean => each.start !== '24:00';
    const here = own(today).some(
      (each) =>
        valid(each) &&
        at >= minutes(each.start) &&
        (minutes(each.end) <= minutes(each.start) || at < minutes(each.end)),
    );
    if (here) return true;
    if (special(today) && (!special(yesterday) || own(today).filter(valid).length === 0)) return false;
    return own(yesterday).some(
      (each) => valid(each) && minutes(each.end) <= minutes(each.start) && at < minutes(each.end),
    );
  }

  it('opens and closes at the same minutes in every zone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...moments),
        fc.record({
          monday: intervals,
          tuesday: intervals,
          wednesday: intervals,
          thursday: intervals,
          friday: intervals,
          saturday: intervals,
          sunday: intervals,
        }),
        fc.option(intervals),
        fc.integer({ min: 0, max: 47 }),
        (zone, moment, week, special, later) => {
          const start = at(moment) + later * 3_600_000;
          const date = moment.slice(0, 10);
          const specialDays: Record<string, SpecialDay> = special
            ? { s: { name: 'S', ranges: [{ from: date, to: date }] } }
            : {};
          const hours = hoursIn(
            zone,
            week,
            special ? { e: { specialDay: 's', enabled: true, intervals: special } } : {},
          );
          const state = openState(hours, specialDays, start);
          const change = state.closesAt ?? state.opensAt;
          for (let now = start; now < start + 26 * 3_600_000; now += 900_000) {
            const open = naivelyOpen(hours, specialDays, now);
            expect(isOpen(hours, specialDays, now)).toBe(open);
            if (open !== state.open) {
              expect(change).toBe(now);
              return;
            }
          }
          if (change !== undefined) expect(change).toBeGreaterThanOrEqual(start + 26 * 3_600_000);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('reads and writes wall time as Temporal does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...moments),
        fc.integer({ min: -2000, max: 4000 }),
        (zone, moment, minutes) => {
          const instant = at(moment) + minutes * 60_000;
          const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
          expect(localTime(instant, zone)).toBe(there.toString({ timeZoneName: 'never', fractionalSecondDigits: 3 }));
          const wall = there.toPlainDateTime().add({ minutes: 90 });
          expect(
            wallTimeToInstant(
              wall.toPlainDate().toString(),
              wall.toPlainTime().toString({ smallestUnit: 'minute' }),
              zone,
            ),
          ).toBe(wall.toZonedDateTime(zone).epochMilliseconds);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('knows no wall time that is none', () => {
    expect(wallTimeToInstant('2026-02-30', '10:00', newYork)).toBeUndefined();
    expect(wallTimeToInstant('2026-02-03', '25:00', newYork)).toBeUndefined();
    expect(wallTimeToInstant('2026-02-03', '10:00', 'Nowhere')).toBeUndefined();
    expect(localTime(0, 'Nowhere')).toBe('1970-01-01T00:00:00.000Z');
    expect(iso(wallTimeToInstant('2026-03-08', '02:30', newYork))).toBe('2026-03-08T07:30:00Z');
    expect(iso(wallTimeToInstant('2026-11-01', '01:30', newYork))).toBe('2026-11-01T05:30:00Z');
  });
});
