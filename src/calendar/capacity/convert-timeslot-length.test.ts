import { describe, expect, it } from 'vitest';
import type { CapacityPlan } from '../../generated/types.ts';
import { convertTimeslotLength } from '../index.ts';

const halfHourly = (monday: Record<string, number>): CapacityPlan => ({ timeslotLength: 30, week: { monday } });

describe('the Timeslot Length', () => {
  it('from half hour to hour keeps what stands at the top of each hour (guide, first table)', () => {
    const { plan, lost } = convertTimeslotLength(halfHourly({ '09:00': 8, '09:30': 10, '10:00': 8, '10:30': 10 }), 60);
    expect(plan).toEqual({ timeslotLength: 60, week: { monday: { '09:00': 8, '10:00': 8 } } });
    expect(lost).toEqual([
      { weekday: 'monday', timeslot: '09:30', capacity: 10 },
      { weekday: 'monday', timeslot: '10:30', capacity: 10 },
    ]);
  });

  it('from hour to half hour repeats what stands at the top of the hour (guide, second table)', () => {
    const { plan, lost } = convertTimeslotLength(
      { timeslotLength: 60, week: { monday: { '09:00': 8, '10:00': 8 } } },
      30,
    );
    expect(plan).toEqual(halfHourly({ '09:00': 8, '09:30': 8, '10:00': 8, '10:30': 8 }));
    expect(lost).toEqual([]);
  });

  it('there and back again is the same', () => {
    const hourly: CapacityPlan = { timeslotLength: 60, week: { sunday: { '00:00': 1 }, friday: { '23:00': 2 } } };
    const { plan, lost } = convertTimeslotLength(convertTimeslotLength(hourly, 30).plan, 60);
    expect(plan).toEqual(hourly);
    expect(lost).toEqual([]);
  });

  it('tells the half hours that took no bookings and will, and those whose hour takes none', () => {
    expect(convertTimeslotLength(halfHourly({ '09:00': 8, '10:30': 5 }), 60)).toEqual({
      plan: { timeslotLength: 60, week: { monday: { '09:00': 8 } } },
      lost: [
        { weekday: 'monday', timeslot: '09:30', capacity: 0 },
        { weekday: 'monday', timeslot: '10:30', capacity: 5 },
      ],
    });
  });

  it('changes for the timeslots of exceptions too, where 0 is a value', () => {
    const fair = (monday: Record<string, number>) => ({
      name: 'Fair',
      from: '2026-03-09',
      to: '2026-03-09',
      change: { type: 'timeslots' as const, week: { monday } },
    });
    const fixed = { ...fair({}), change: { type: 'fixed' as const, capacity: 3 } };
    const from: CapacityPlan = {
      ...halfHourly({ '09:00': 8, '09:30': 8, '11:00': 5, '11:30': 5 }),
      exceptions: { fair: fair({ '09:00': 0, '11:30': 2 }), fixed },
    };
    const { plan, lost } = convertTimeslotLength(from, 60);
    expect(plan.exceptions).toEqual({ fair: fair({ '09:00': 0 }), fixed });
    expect(lost).toEqual([
      { weekday: 'monday', timeslot: '09:30', capacity: 8, exception: 'fair' },
      { weekday: 'monday', timeslot: '11:30', capacity: 2, exception: 'fair' },
    ]);
    expect(convertTimeslotLength(plan, 30).plan.exceptions).toEqual({
      fair: fair({ '09:00': 0, '09:30': 0 }),
      fixed,
    });
  });

  it('that is already the one asked for changes nothing, and a rule gives a plan without name and draft', () => {
    const plan = halfHourly({ '09:30': 1 });
    expect(convertTimeslotLength({ ...plan, ...{ name: 'March', draft: plan } }, 30)).toEqual({ plan, lost: [] });
  });
});
