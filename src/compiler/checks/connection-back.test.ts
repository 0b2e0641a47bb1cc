import { expect, it } from 'vitest';
import { flow, placesOf } from './little-workspace.suite.ts';

it('finds a connection to an earlier phase', () => {
  const application = flow('a: say\n assistedService\n b: route\n b.failed > a');
  expect(placesOf(application, 'flow/connection-back')).toEqual(['connections/c1']);
});

it('is content with a connection that skips a phase', () => {
  const application = flow('initialize\n a: set\n selfService\n b: say\n assistedService\n c: route\n a.done > c');
  expect(placesOf(application, 'flow/connection-back')).toEqual([]);
});
