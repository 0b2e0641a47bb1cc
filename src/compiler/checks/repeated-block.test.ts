import { expect, it } from 'vitest';
import { flow, placesOf } from './little-workspace.suite.ts';

it('finds the second block of a kind that stands only once', () => {
  const application = flow('initialize\n a: fulfil\n b: fulfil\n a.done > b', { type: 'callback' });
  expect(placesOf(application, 'flow/repeated-block')).toEqual(['blocks/b']);
});
