import { expect, it } from 'vitest';
import type { CapacityRule } from '../../../generated/types.ts';
import { places, ruled, told } from './little-rules.suite.ts';

const code = 'rules/no-capacity-while-open';
const row = { scheduledEnabled: true };
const withRule = (week: CapacityRule['week'], exceptions: CapacityRule['exceptions'] = {}) => ({
  capacityRules: { c: { name: 'C', timeslotLength: 60 as const, week, exceptions } },
});
const exception = (change: NonNullable<CapacityRule['exceptions']>[string]['change']) => ({
  e: { name: 'E', from: '2026-03-01', to: '2026-03-31', change },
});

it('finds a rule by which nobody can book', () => {
  expect(told(code, ruled({ capacityRule: 'c' }, row, withRule({ monday: { '08:00': 5, '17:00': 5 } })))).toEqual([
    'warning /virtualQueues/q/capacityRule: “C” is 0 in every timeslot in which Q is open (“Office”): nobody can book a scheduled callback.',
  ]);
  const halved = withRule({}, exception({ type: 'percent', percent: 500 }));
  expect(places(code, ruled({ capacityRule: 'c' }, row, halved))).toHaveLength(1);
});

it('is content with one open timeslot, or with exceptions that hold something', () => {
  expect(places(code, ruled({ capacityRule: 'c' }, row, withRule({ friday: { '16:00': 1 } })))).toEqual([]);
  const fixed = withRule({}, exception({ type: 'fixed', capacity: 1 }));
  expect(places(code, ruled({ capacityRule: 'c' }, row, fixed))).toEqual([]);
  const timeslots = withRule({}, exception({ type: 'timeslots', week: { monday: { '09:00': 2 } } }));
  expect(places(code, ruled({ capacityRule: 'c' }, row, timeslots))).toEqual([]);
});

it('is silent where nothing is scheduled', () => {
  expect(places(code, ruled({ capacityRule: 'c' }, {}, withRule({})))).toEqual([]);
});
