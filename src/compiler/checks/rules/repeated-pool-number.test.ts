import { expect, it } from 'vitest';
import { groupOf, places } from './little-rules.suite.ts';

it('finds a number that stands in the pool before', () => {
  expect(places('rules/repeated-pool-number', { callInGroups: { g: groupOf('G', '+12', '+13', '+12') } })).toEqual([
    '/callInGroups/g/dnisPool/2/number',
  ]);
});
