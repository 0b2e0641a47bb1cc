import { expect, it } from 'vitest';
import { flow, placesOf } from './little-workspace.suite.ts';

it('finds the second of two connections at one outlet', () => {
  const application = flow('a: say\n b: stop\n c: stop\n a.done > b\n a.done > c');
  expect(placesOf(application, 'flow/second-connection')).toEqual(['connections/c2']);
});
