import { expect, it } from 'vitest';
import { places, ruled, told } from './little-rules.suite.ts';

const code = 'rules/no-preferred-region';
const rules = { regionAffinityRules: { a: { name: 'A', preferred: [], fallback: [] } } };

it('finds an assigned rule that prefers no region', () => {
  expect(told(code, ruled({ regionAffinityRule: 'a' }, {}, rules))).toEqual([
    'error /virtualQueues/q/regionAffinityRule: “A” prefers no region: none is chosen for the callers of Q.',
  ]);
});

it('is content with a new rule that no queue has', () => {
  expect(places(code, ruled({}, {}, rules))).toEqual([]);
});
