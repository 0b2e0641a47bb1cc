import { expect, it } from 'vitest';
import { flow, placesOf } from './little-workspace.suite.ts';

it('finds an application without blocks', () => {
  expect(placesOf(flow(''), 'flow/empty-application')).toEqual(['blocks']);
  expect(placesOf(flow('a: say'), 'flow/empty-application')).toEqual([]);
});
