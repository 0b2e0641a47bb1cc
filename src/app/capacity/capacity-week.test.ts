import { describe, expect, it } from 'vitest';
import { convertTimeslotLength } from '../../calendar/index.ts';
import type { CapacityPlan } from '../../generated/types.ts';
import { capacityCells, capacityDays, capacityIn, statementCells, weekValues } from './capacity-week.ts';
import { lostLine } from './lost-timeslots.ts';

const week = { monday: { '09:00': 10 } };

describe('the calendar of a capacity rule', () => {
  it('runs from Sunday to Saturday', () => {
    expect(capacityDays.map(({ label }) => label)).toEqual([
      ...['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    ]);
  });

  it('reads nothing from days and times that are none', () => {
    expect(capacityIn(week, 'monday', '09:00')).toBe(10);
    expect(capacityIn(week, '__proto__', '09:00')).toBeUndefined();
    expect(capacityIn(week, 'monday', 'constructor')).toBeUndefined();
    expect(capacityCells([{ day: 'someday', time: '09:00', value: 1 }])).toEqual([]);
  });

  it('shows the week beneath the timeslots of an exception', () => {
    const values = weekValues({ monday: { '10:00': 0 } }, week);
    expect(values.given('monday', '09:00')).toBeUndefined();
    expect(values.beneath?.('monday', '09:00')).toBe(10);
    expect(values.given('monday', '10:00')).toBe(0);
    expect(weekValues(week)).not.toHaveProperty('beneath');
  });

  it('gives selected cells what a statement says about them, and 0 where it says nothing', () => {
    const cells = [
      { day: 'monday', time: '09:00' },
      { day: 'tuesday', time: '09:00' },
    ];
    expect(statementCells(week, cells)).toEqual([
      { weekday: 'monday', timeslot: '09:00', capacity: 10 },
      { weekday: 'tuesday', timeslot: '09:00', capacity: 0 },
    ]);
  });
});

describe('switching to hours', () => {
  it('says what each half hour was and becomes, by the guide’s table', () => {
    const plan: CapacityPlan = {
      timeslotLength: 30,
      week: { monday: { '09:00': 8, '09:30': 10, '10:30': 10 } },
      exceptions: {
        fair: {
          name: 'Fair',
          from: '2026-03-09',
          to: '2026-03-09',
          change: { type: 'timeslots', week: { monday: { '09:30': 1 } } },
        },
      },
    };
    expect(convertTimeslotLength(plan, 60).lost.map((lost) => lostLine(plan, lost))).toEqual([
      'Monday 09:30: 10 becomes 8',
      'Monday 10:30: 10 becomes 0',
      'Monday 09:30: 1 becomes 8 in “Fair”',
    ]);
  });
});
