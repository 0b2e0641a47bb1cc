import { expect, it } from 'vitest';
import { placesOf } from './little-workspace.suite.ts';

it('finds the second row of a queue', () => {
  const rows = { a: { virtualQueue: 'q' }, b: { virtualQueue: 'q' } };
  const parts = { virtualQueues: { q: { name: 'Q' } }, callbackSettings: { default: {}, rows } };
  expect(placesOf(parts, 'settings/duplicate-row')).toEqual(['/callbackSettings/rows/b/virtualQueue']);
});
