import { describe, expect, it } from 'vitest';
import type { CapacityPlan } from '../../generated/types.ts';
import { canonicalPlan, canonicalWeek, timeslotsOf } from './canonical-plan.ts';

describe('the canonical form of a plan', () => {
  it('has timeslots of its length in order, without zeros and empty days', () => {
    const week = { saturday: {}, monday: { '10:00': 2, '09:30': 7, '09:00': 1, '11:00': 0 }, friday: { '25:00': 3 } };
    expect(JSON.stringify(canonicalWeek(week, 60))).toBe('{"monday":{"09:00":1,"10:00":2}}');
    expect(JSON.stringify(canonicalWeek(week, 30))).toBe('{"monday":{"09:00":1,"09:30":7,"10:00":2}}');
  });

  it('keeps 0 in timeslots of exceptions, where it says something, and leaves out exceptions while there are none', () => {
    const exception = { name: 'Fair', from: '2026-03-09', to: '2026-03-09' };
    const plan = (week: CapacityPlan['week']): CapacityPlan => ({
      timeslotLength: 60,
      week: {},
      exceptions: { e: { ...exception, change: { type: 'timeslots', week } } },
    });
    expect(canonicalPlan(plan({ monday: { '10:00': 0, '09:30': 4 }, sunday: {} }))).toEqual(
      plan({ monday: { '10:00': 0 } }),
    );
    expect(canonicalPlan({ timeslotLength: 30, week: {}, exceptions: {} })).toEqual({ timeslotLength: 30, week: {} });
  });

  it('reads nothing from prototypes', () => {
    const week = JSON.parse('{"monday":{"__proto__":5},"__proto__":{"09:00":1}}') as CapacityPlan['week'];
    expect(canonicalWeek(week, 60)).toEqual({});
  });

  it('a day has 24 hours or 48 halves', () => {
    expect([timeslotsOf(60).length, timeslotsOf(30).length]).toEqual([24, 48]);
    expect(timeslotsOf(30).at(-1)).toBe('23:30');
  });
});
