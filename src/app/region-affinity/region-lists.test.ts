import { expect, it } from 'vitest';
import { toRankedLists } from './region-lists.ts';

const regions = { n: { name: 'N. California' }, s: { name: 'S. California' }, o: { name: 'Oregon' } };
const names = (preferred: string[], fallback: string[]) =>
  toRankedLists({ preferred, fallback }, regions, false).map(({ entries }) => entries.map(({ name }) => name));

it('all regions of a new rule are ignored, by name', () => {
  expect(names([], [])).toEqual([[], [], ['N. California', 'Oregon', 'S. California']]);
});

it('preferred and fallback regions keep the order of the rule', () => {
  expect(names(['s', 'n'], ['o'])).toEqual([['S. California', 'N. California'], ['Oregon'], []]);
});

it('a region that was deleted stays in its list and says so', () => {
  const [preferred, , ignored] = toRankedLists({ preferred: ['gone', '__proto__'], fallback: [] }, regions, true);
  expect(preferred?.entries).toEqual([
    { id: 'gone', name: 'gone', problem: 'does not exist any more' },
    { id: '__proto__', name: '__proto__', problem: 'does not exist any more' },
  ]);
  expect(ignored?.entries).toHaveLength(3);
});

it('an edited rule without a preferred region says at that list why it cannot be saved', () => {
  const [preferred] = toRankedLists({ preferred: [], fallback: ['o'] }, regions, true);
  expect(preferred?.problem).toBe('The rule cannot be saved without a preferred region.');
});
