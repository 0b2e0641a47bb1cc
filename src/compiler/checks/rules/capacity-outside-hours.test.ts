import { expect, it } from 'vitest';
import type { CapacityRule } from '../../../generated/types.ts';
import { findings } from '../little-workspace.suite.ts';
import { goodDefault, surroundings } from '../settings/little-table.suite.ts';
import { ruled, told } from './little-rules.suite.ts';

const code = 'rules/capacity-outside-hours';
const withWeek = (week: CapacityRule['week'], timeslotLength: 60 | 30 = 60) => ({
  capacityRules: { c: { name: 'C', timeslotLength, week } },
});

it('finds callbacks on hours at which the queue is closed', () => {
  const monday = { '07:00': 2, '08:00': 1, '09:00': 1, '16:00': 1, '17:00': 3, '18:00': 0 };
  const parts = ruled({ capacityRule: 'c' }, {}, withWeek({ monday }));
  expect(told(code, parts)).toEqual([
    'warning /capacityRules/c/week: “C” holds callbacks on Monday 07:00, Monday 08:00 and Monday 17:00, outside of “Office”: nobody can book there.',
  ]);
  expect(findings(parts, code)[0]?.params).toEqual({ timeslots: ['monday 07:00', 'monday 08:00', 'monday 17:00'] });
});

it('finds half hours at which no slot begins', () => {
  const parts = ruled(
    { capacityRule: 'c' },
    { slotDurationMin: 60 },
    withWeek({ friday: { '09:00': 1, '09:30': 1 } }, 30),
  );
  expect(told(code, parts)[0]).toMatch(/on Friday 09:30, outside/);
});

it('is content where one of the queues that have the rule is open', () => {
  const parts = {
    ...surroundings,
    ...withWeek({ monday: { '09:00': 1, '17:00': 1 } }),
    virtualQueues: { q: { name: 'Q', capacityRule: 'c' }, other: { name: 'Other', capacityRule: 'c' } },
    callbackSettings: {
      default: goodDefault,
      rows: { r: { virtualQueue: 'q' }, s: { virtualQueue: 'other', businessHours: 'late' } },
    },
  };
  expect(told(code, parts)).toEqual([]);
});

it('says nothing about a rule without a queue or a queue without hours', () => {
  expect(told(code, ruled({}, {}, withWeek({ monday: { '03:00': 1 } })))).toEqual([]);
  const noHours = ruled({ capacityRule: 'c' }, { businessHours: 'gone' }, withWeek({ monday: { '03:00': 1 } }));
  expect(told(code, noHours)).toEqual([]);
});
