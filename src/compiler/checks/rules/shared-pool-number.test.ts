import { expect, it } from 'vitest';
import { groupOf, places, told } from './little-rules.suite.ts';

const code = 'rules/shared-pool-number';

it('finds numbers that two groups hand out, once for each two groups', () => {
  const callInGroups = {
    a: groupOf('A', '+11', '+12', '+13'),
    b: groupOf('B', '+14', '+12', '+13'),
    c: groupOf('C', '+11'),
  };
  expect(told(code, { callInGroups })).toEqual([
    'warning /callInGroups/b/dnisPool/1/number: +12 and 1 more of “B” are handed out by “A” too: who dials may be taken for somebody who asked the other group.',
    'warning /callInGroups/c/dnisPool/0/number: +11 of “C” is handed out by “A” too: who dials may be taken for somebody who asked the other group.',
  ]);
});

it('is content with pools of their own', () => {
  expect(places(code, { callInGroups: { a: groupOf('A', '+11'), b: groupOf('B', '+12') } })).toEqual([]);
});
