import { describe, expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

describe('dangling-connection', () => {
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
});

describe('ignored-connection', () => {
  const code = 'flow/ignored-connection';

  it('finds a connection at an outlet that went away with its property', () => {
    expect(placesOf(flow('a: menu {"keys":["1"]}\n b: stop\n a.1 > b\n a.2 > b'), code)).toEqual([
      'connections/c2/outlet',
    ]);
  });

  it('finds a connection at an outlet that always goes to Finalize', () => {
    expect(placesOf(flow('a: stop\n b: say\n a.done > b'), code)).toEqual(['connections/c1/outlet']);
  });

  it('says nothing about a block whose properties are wrong', () => {
    expect(placesOf(flow('a: menu {"keys":[1]}\n b: stop\n a.1 > b'), code)).toEqual([]);
  });
});

describe('connection-back', () => {
  it('finds a connection to an earlier phase', () => {
    const application = flow('a: say\n assistedService\n b: route\n b.failed > a');
    expect(placesOf(application, 'flow/connection-back')).toEqual(['connections/c1']);
  });

  it('is content with a connection that skips a phase', () => {
    const application = flow('initialize\n a: set\n selfService\n b: say\n assistedService\n c: route\n a.done > c');
    expect(placesOf(application, 'flow/connection-back')).toEqual([]);
  });
});

describe('second-connection', () => {
  it('finds the second of two connections at one outlet', () => {
    const application = flow('a: say\n b: stop\n c: stop\n a.done > b\n a.done > c');
    expect(placesOf(application, 'flow/second-connection')).toEqual(['connections/c2']);
  });
});
