import { expect, it } from 'vitest';
import type { NumberRule } from '../generated/types.ts';
import { contentOf, isUnsaved, queuesAssigned, savedOf } from './rules.ts';
import { emptyWorkspace } from './workbench.suite.ts';

const saved: NumberRule = { name: 'Europe', countries: ['DE'], blockedPatterns: [] };
const draft = { countries: ['DE', 'FR'], blockedPatterns: ['^1'] };

it('the content of a rule is its draft, or what is saved while there is none', () => {
  expect(contentOf(saved)).toEqual({ countries: ['DE'], blockedPatterns: [] });
  expect(contentOf({ ...saved, draft })).toBe(draft);
  expect(savedOf({ ...saved, draft })).toEqual({ countries: ['DE'], blockedPatterns: [] });
  expect([isUnsaved(saved), isUnsaved({ ...saved, draft })]).toEqual([false, true]);
});

it('what is saved of the same rule is the same object', () => {
  expect(contentOf(saved)).toBe(contentOf(saved));
});

it('queues that have a rule are listed by their names', () => {
  const virtualQueues = {
    a: { name: 'Support', numberRule: 'r' },
    b: { name: 'Sales', numberRule: 'r', capacityRule: 'c' },
    c: { name: 'Other', capacityRule: 'r' },
  };
  expect(queuesAssigned({ ...emptyWorkspace, virtualQueues }, 'numberRules', 'r')).toEqual(['b', 'a']);
  expect(queuesAssigned({ ...emptyWorkspace, virtualQueues }, 'regionAffinityRules', 'r')).toEqual([]);
});
