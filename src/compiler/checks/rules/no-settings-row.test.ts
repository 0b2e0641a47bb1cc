import { expect, it } from 'vitest';
import { places, ruled, told } from './little-rules.suite.ts';

const code = 'rules/no-settings-row';
const rules = {
  numberRules: { n: { name: 'N', countries: ['US'], blockedPatterns: [] } },
  capacityRules: { c: { name: 'C', timeslotLength: 60 as const, week: {} } },
};

it('finds number and capacity rules of a queue that takes no callbacks', () => {
  const parts = ruled({ numberRule: 'n', capacityRule: 'c' }, { virtualQueue: 'other' }, rules);
  expect(places(code, parts)).toEqual(['/virtualQueues/q/capacityRule', '/virtualQueues/q/numberRule']);
  expect(told(code, parts)[1]).toMatch(/^warning .*: Q has no row in CALLBACK_SETTINGS .* “N” never counts here\.$/);
});

it('is content with a row, and with regions, which count for every call', () => {
  expect(places(code, ruled({ numberRule: 'n', capacityRule: 'c' }, {}, rules))).toEqual([]);
  const regionAffinityRules = { a: { name: 'A', preferred: [], fallback: [] } };
  const parts = ruled({ regionAffinityRule: 'a' }, { virtualQueue: 'other' }, { regionAffinityRules });
  expect(places(code, parts)).toEqual([]);
});
