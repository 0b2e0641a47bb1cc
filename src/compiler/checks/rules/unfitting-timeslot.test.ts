import { expect, it } from 'vitest';
import type { CapacityWeek } from '../../../generated/types.ts';
import { places, told } from './little-rules.suite.ts';

const code = 'rules/unfitting-timeslot';
const rule = (timeslotLength: 60 | 30, week: CapacityWeek) => ({
  capacityRules: {
    c: {
      ...{ name: 'C', timeslotLength, week },
      exceptions: {
        e: { name: 'E', from: '2026-03-01', to: '2026-03-01', change: { type: 'timeslots' as const, week } },
      },
    },
  },
});

it('finds times at which no timeslot begins, in the week and in exceptions', () => {
  const week = { monday: { '08:30': 1, '08:00': 1 }, friday: { noon: 2 } };
  expect(places(code, rule(60, week))).toEqual([
    '/capacityRules/c/exceptions/e/change/week/friday/noon',
    '/capacityRules/c/exceptions/e/change/week/monday/08:30',
    '/capacityRules/c/week/friday/noon',
    '/capacityRules/c/week/monday/08:30',
  ]);
  expect(told(code, rule(60, week))[3]).toMatch(/“08:30” begins no timeslot of “C”, whose timeslots are hours/);
});

it('is content with half hours of a rule that has them', () => {
  expect(places(code, rule(30, { monday: { '08:30': 1, '23:30': 1 } }))).toEqual([]);
});
