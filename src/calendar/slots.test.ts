import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { BusinessHours, CapacityRule } from '../generated/types.ts';
import { availableSlots, isOpen, nearestSlots, type Slot, type SlotQuery } from './index.ts';

const at = (text: string): number => Date.parse(text);
const zone = 'America/New_York';
const open = (start: string, end: string): BusinessHours => {
  const day = [{ start, end }];
  return {
    name: 'Hours',
    timeZone: zone,
    week: { sunday: day, monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day },
  };
};
const query = (given: Partial<SlotQuery> = {}): SlotQuery => ({
  hours: open('09:00', '17:00'),
  specialDays: {},
  settings: { slotDurationMin: 15, slotCapacity: 5, maxDaysAhead: 30, earlyStartSec: 180 },
  booked: () => 0,
  now: at('2026-03-04T00:00:00-05:00'),
  ...given,
});
const clock = (slots: readonly Slot[]): string[] => slots.map((slot) => slot.localTime.slice(11, 16));

describe('slots', () => {
  it('begin at 08:00 when hours begin at 07:50, although the rule has capacity from 07:30 (guide, Capacity)', () => {
    const day = { '07:30': 10, '08:00': 10 };
    const capacityRule: CapacityRule = { name: 'March', timeslotLength: 30, week: { wednesday: day } };
    const slots = availableSlots(
      query({ hours: open('07:50', '08:30'), capacityRule, to: at('2026-03-05T00:00:00-05:00') }),
    );
    expect(clock(slots)).toEqual(['08:00', '08:15']);
    expect(slots[0]).toEqual({
      start: at('2026-03-04T08:00:00-05:00'),
      localTime: '2026-03-04T08:00:00.000-05:00',
      capacity: 10,
      total: 10,
      why: 'Capacity Rule “March”, wednesday 08:00: 10 per slot, 0 booked.',
    });
  });

  it('count a blank cell of a Capacity Rule as 0, and the rule before Slot Capacity (guide, Capacity)', () => {
    const capacityRule: CapacityRule = { name: 'R', timeslotLength: 60, week: { wednesday: { '15:00': 5 } } };
    const settings = { slotDurationMin: 30, slotCapacity: 3, maxDaysAhead: 1, earlyStartSec: 0 };
    expect(clock(availableSlots(query({ capacityRule, settings })))).toEqual(['15:00', '15:30']);
    expect(availableSlots(query({ capacityRule, settings, includeFull: true })).map((slot) => slot.total)).toEqual(
      Array.from({ length: 32 }, (_, index) => (index === 12 || index === 13 ? 5 : 0)),
    );
  });

  it('take the capacity of an exception on its dates, and name it', () => {
    const capacityRule: CapacityRule = {
      name: 'March',
      timeslotLength: 60,
      week: { wednesday: { '09:00': 10 }, thursday: { '09:00': 10 } },
      exceptions: {
        fair: { name: 'Fair', from: '2026-03-04', to: '2026-03-04', change: { type: 'percent', percent: 55 } },
      },
    };
    const settings = { slotDurationMin: 60, slotCapacity: 3, maxDaysAhead: 1, earlyStartSec: 0 };
    const slots = availableSlots(query({ capacityRule, settings }));
    expect(slots.map(({ total, why }) => [total, why])).toEqual([
      [5, 'Capacity Rule “March”, exception “Fair”, wednesday 09:00: 5 per slot, 0 booked.'],
      [10, 'Capacity Rule “March”, thursday 09:00: 10 per slot, 0 booked.'],
    ]);
  });

  it('are full when as many are booked as they hold, and then only listed on request', () => {
    const nine = at('2026-03-04T09:00:00-05:00');
    const booked = (start: number): number => (start === nine ? 5 : 4);
    expect(clock(availableSlots(query({ booked, limit: 2 })))).toEqual(['09:15', '09:30']);
    expect(availableSlots(query({ booked, limit: 1, includeFull: true })).map((slot) => slot.capacity)).toEqual([0, 1]);
  });

  it('up to now plus Early Start are not listed (designer 1.5, Slots)', () => {
    expect(clock(availableSlots(query({ now: at('2026-03-04T09:57:00-05:00'), limit: 1 })))).toEqual(['10:15']);
    expect(clock(availableSlots(query({ now: at('2026-03-04T09:56:59-05:00'), limit: 1 })))).toEqual(['10:00']);
  });

  it('end with the day that is Max Days Ahead from today (designer 1.5, Slots)', () => {
    const settings = { slotDurationMin: 60, slotCapacity: 1, maxDaysAhead: 5, earlyStartSec: 0 };
    expect(availableSlots(query({ settings, now: at('2026-03-04T23:59:00-05:00') })).at(-1)?.localTime).toBe(
      '2026-03-09T16:00:00.000-04:00',
    );
  });

  it('that clocks skip do not exist, those they show twice exist twice', () => {
    const settings = { slotDurationMin: 30, slotCapacity: 1, maxDaysAhead: 1, earlyStartSec: 0 };
    const night = { hours: open('00:00', '04:00'), settings };
    const spring = availableSlots(
      query({ ...night, from: at('2026-03-08T00:00:00-05:00'), now: at('2026-03-07T23:00:00-05:00') }),
    );
    expect(clock(spring)).toEqual(['00:00', '00:30', '01:00', '01:30', '03:00', '03:30']);
    const autumn = availableSlots(
      query({ ...night, from: at('2026-11-01T00:30:00-04:00'), now: at('2026-10-31T23:00:00-04:00') }),
    );
    expect(clock(autumn)).toEqual(['00:30', '01:00', '01:30', '01:00', '01:30', '02:00', '02:30', '03:00', '03:30']);
    expect(new Set(autumn.map((slot) => slot.start)).size).toBe(9);
  });

  it('are none in an unknown time zone, and none for a duration that is none', () => {
    expect(availableSlots(query({ hours: { ...open('09:00', '17:00'), timeZone: 'Nowhere' } }))).toEqual([]);
    for (const slotDurationMin of [0, -15, Number.NaN])
      expect(availableSlots(query({ settings: { ...query().settings, slotDurationMin } }))).toEqual([]);
    expect(availableSlots(query({ now: Number.NaN }))).toEqual([]);
  });

  it('begin on the local grid of a zone with half hours', () => {
    const hours = { ...open('09:10', '10:00'), timeZone: 'Asia/Kathmandu' };
    expect(clock(availableSlots(query({ hours, limit: 3 })))).toEqual(['09:15', '09:30', '09:45']);
  });

  it('are exactly the grid instants at which the service is open', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(zone, 'Australia/Lord_Howe', 'Asia/Beirut', 'Africa/Casablanca', 'America/Havana'),
        fc.constantFrom(
          '2026-03-07T12:00:00Z',
          '2026-03-28T12:00:00Z',
          '2026-04-04T06:00:00Z',
          '2026-10-31T12:00:00Z',
          '2026-02-14T12:00:00Z',
        ),
        fc.constantFrom(5, 15, 20, 30, 60, 90),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 1, max: 24 }),
        (timeZone, moment, slotDurationMin, from, to) => {
          const two = (value: number): string => String(value).padStart(2, '0');
          const hours = { ...open(`${two(from)}:10`, `${two(to)}:00`), timeZone };
          const settings = { slotDurationMin, slotCapacity: 1, maxDaysAhead: 1, earlyStartSec: 0 };
          const now = at(moment);
          const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
          const expected: number[] = [];
          for (let instant = now + 300_000; instant < now + 3 * 86_400_000; instant += 300_000) {
            const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
            if (Temporal.PlainDate.compare(there.toPlainDate(), today.add({ days: 1 })) > 0) continue;
            if ((there.hour * 60 + there.minute) % slotDurationMin === 0 && isOpen(hours, {}, instant))
              expected.push(instant);
          }
          expect(availableSlots(query({ hours, settings, now })).map((slot) => slot.start)).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the nearest slots', () => {
  const wish = at('2026-03-04T12:10:00-05:00');

  it('are the one around the wish, then the nearest on both sides', () => {
    expect(clock(nearestSlots({ ...query(), wish, count: 3 }))).toEqual(['12:00', '12:15', '12:30']);
  });

  it('may lie a week later', () => {
    const busy = (start: number): number => (start < at('2026-03-11T09:00:00-04:00') ? 5 : 0);
    expect(
      nearestSlots({ ...query({ booked: busy }), wish, count: 2 }).map((slot) => slot.localTime.slice(0, 16)),
    ).toEqual(['2026-03-11T09:00', '2026-03-11T09:15']);
  });

  it('are none when none is free', () => {
    expect(nearestSlots({ ...query({ booked: () => 9 }), wish, count: 3 })).toEqual([]);
    expect(
      nearestSlots({ ...query(), wish: at('2040-01-01T00:00:00Z'), count: 2 }).map((slot) =>
        slot.localTime.slice(0, 16),
      ),
    ).toEqual(['2026-04-03T16:45', '2026-04-03T16:30']);
  });
});
