import { expect, it } from 'vitest';
import { places, ruled, told } from './little-rules.suite.ts';

const code = 'rules/slots-miss-timeslots';
const rule = (timeslotLength: 60 | 30) => ({ capacityRules: { c: { name: 'C', timeslotLength, week: {} } } });
const found = (slotDurationMin: number, length: 60 | 30) =>
  places(code, ruled({ capacityRule: 'c' }, { slotDurationMin }, rule(length)));

it('finds slots that divide the hour but not the half hours of the rule', () => {
  for (const minutes of [60, 20, 12, 4]) expect(found(minutes, 30)).toEqual(['/virtualQueues/q/capacityRule']);
  expect(told(code, ruled({ capacityRule: 'c' }, { slotDurationMin: 60 }, rule(30)))[0]).toMatch(
    /at half past never counts/,
  );
});

it('is content with slots that meet, and leaves those that do not divide the hour to R11', () => {
  for (const minutes of [5, 10, 15, 30, 45, 7]) expect(found(minutes, 30)).toEqual([]);
  expect(found(60, 60)).toEqual([]);
});
