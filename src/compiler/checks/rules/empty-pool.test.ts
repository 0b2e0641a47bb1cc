import { expect, it } from 'vitest';
import { groupOf, places, told } from './little-rules.suite.ts';

const code = 'rules/empty-pool';

it('finds a group without a number, whatever its draft says', () => {
  const { name: _, ...draft } = groupOf('G', '+12');
  expect(told(code, { callInGroups: { g: { ...groupOf('G'), draft } } })).toEqual([
    'warning /callInGroups/g/dnisPool: “G” has no number to hand out: customers who ask to call in are refused.',
  ]);
});

it('is content with one number', () => {
  expect(places(code, { callInGroups: { g: groupOf('G', '+12') } })).toEqual([]);
});
