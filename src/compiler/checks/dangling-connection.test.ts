import { expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

const code = 'flow/dangling-connection';

it('finds a connection to a block that does not exist, and offers to remove it', () => {
  expect(findings(flow('a: say\n a.done > gone'), code)).toMatchObject([
    {
      at: '/applications/main/connections/c1/to',
      fix: { command: 'disconnect', arguments: { application: 'main', connections: ['c1'] } },
    },
  ]);
});

it('finds a connection from a block that does not exist', () => {
  expect(placesOf(flow('a: say\n gone.done > a'), code)).toEqual(['connections/c1/from']);
});
