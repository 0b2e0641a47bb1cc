import { expect, it } from 'vitest';
import type { CapacityException, CapacityWeek } from '../../../generated/types.ts';
import { told } from './little-rules.suite.ts';

const found = (change: CapacityException['change'], week: CapacityWeek = { monday: { '09:00': 5 } }) =>
  told('rules/ineffective-exception', {
    capacityRules: {
      c: {
        name: 'C',
        timeslotLength: 60,
        week,
        exceptions: { e: { name: 'E', from: '2026-03-01', to: '2026-03-02', change } },
      },
    },
  });

it('hints at exceptions that leave the week as it is', () => {
  expect(found({ type: 'percent', percent: 100 })).toEqual([
    'hint /capacityRules/c/exceptions/e/change: “E” changes nothing: it is 100 percent of the week. Callers can book as in every other week.',
  ]);
  expect(found({ type: 'percent', percent: 50 }, { monday: { '09:00': 0 } })[0]).toMatch(/week without capacity/);
  expect(found({ type: 'timeslots', week: { monday: { '09:30': 2 } } })[0]).toMatch(/no timeslot/);
});

it('is content with those that change something', () => {
  expect(found({ type: 'percent', percent: 0 })).toEqual([]);
  expect(found({ type: 'fixed', capacity: 5 })).toEqual([]);
  expect(found({ type: 'timeslots', week: { monday: { '09:00': 0 } } })).toEqual([]);
});
