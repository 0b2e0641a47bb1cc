import { describe, expect, it } from 'vitest';
import type { CapacityPlan } from '../../generated/types.ts';
import { capacityAt } from '../index.ts';

const plan: CapacityPlan = {
  timeslotLength: 60,
  week: { monday: { '08:00': 10, '09:00': 7 } },
  exceptions: {
    spring: { name: 'Spring', from: '2026-03-01', to: '2026-03-31', change: { type: 'percent', percent: 50 } },
    fair: { name: 'Fair', from: '2026-03-09', to: '2026-03-10', change: { type: 'fixed', capacity: 3 } },
    monday: {
      name: 'One Monday',
      from: '2026-03-16',
      to: '2026-03-16',
      change: { type: 'timeslots', week: { monday: { '09:00': 0, '10:00': 4 } } },
    },
  },
};
const capacity = (on: string, time: string, of: CapacityPlan = plan) => capacityAt(of, on, time)?.capacity;

describe('the capacity of a timeslot', () => {
  it('is that of the timeslot around the time, and 0 where it is blank', () => {
    expect(capacityAt(plan, 'monday', '08:59')).toEqual({ weekday: 'monday', timeslot: '08:00', capacity: 10 });
    expect(capacity('monday', '10:00')).toBe(0);
    expect(capacity('tuesday', '08:00')).toBe(0);
    expect(capacityAt({ ...plan, timeslotLength: 30 }, 'monday', '08:59')?.timeslot).toBe('08:30');
  });

  it('on a date is what the exception makes of it: percent rounded down, the same in every timeslot, or single timeslots', () => {
    expect(capacity('2026-03-02', '09:00')).toBe(3);
    expect(capacity('2026-03-09', '03:00')).toBe(3);
    expect(['08:00', '09:00', '10:00'].map((time) => capacity('2026-03-16', time))).toEqual([10, 0, 4]);
    expect(capacityAt(plan, '2026-03-16', '09:30')).toEqual({
      weekday: 'monday',
      timeslot: '09:00',
      capacity: 0,
      exception: { id: 'monday', name: 'One Monday' },
    });
  });

  it('on a date outside of exceptions is that of the week', () => {
    expect(capacity('2026-04-06', '08:00')).toBe(10);
    expect(capacityAt(plan, '2026-02-23', '08:00')).not.toHaveProperty('exception');
  });

  it('follows the exception with the fewest days, then the later start, then the smaller id', () => {
    const fixed = (from: string, to: string, value: number) => ({
      name: 'X',
      from,
      to,
      change: { type: 'fixed' as const, capacity: value },
    });
    const of = (exceptions: CapacityPlan['exceptions']): CapacityPlan => ({ ...plan, exceptions });
    const long = fixed('2026-03-01', '2026-03-31', 1);
    const short = fixed('2026-03-10', '2026-03-12', 2);
    const later = fixed('2026-03-11', '2026-03-13', 3);
    expect(capacity('2026-03-11', '08:00', of({ a: long, b: short }))).toBe(2);
    expect(capacity('2026-03-11', '08:00', of({ a: short, b: later }))).toBe(3);
    expect(capacity('2026-03-11', '08:00', of({ b: { ...later, change: short.change }, a: later }))).toBe(3);
  });

  it('is not touched by an exception that ends before it begins or has no date', () => {
    const exceptions: CapacityPlan['exceptions'] = {
      a: { name: 'A', from: '2026-03-11', to: '2026-03-10', change: { type: 'fixed', capacity: 1 } },
      b: { name: 'B', from: 'soon', to: '2026-02-30', change: { type: 'fixed', capacity: 1 } },
    };
    expect(capacity('2026-03-09', '08:00', { ...plan, exceptions })).toBe(10);
  });

  it('does not exist on a day or at a time that does not exist', () => {
    for (const [on, time] of [
      ['2026-02-30', '08:00'],
      ['__proto__', '08:00'],
      ['monday', '24:00'],
      ['monday', 'eight'],
    ] as const)
      expect(capacityAt(plan, on, time)).toBeUndefined();
  });
});
