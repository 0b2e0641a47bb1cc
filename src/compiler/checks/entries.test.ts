import { describe, expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

describe('missing-entry', () => {
  const code = 'flow/missing-entry';

  it('offers to start the phase with the block that nothing leads to', () => {
    const application = flow('a: say\n b: say\n b.done > a', { entry: {} });
    expect(findings(application, code)).toMatchObject([
      {
        at: '/applications/main/entry',
        fix: { command: 'set-phase-entry', arguments: { application: 'main', phase: 'selfService', block: 'b' } },
      },
    ]);
  });

  it('is content with phases that have no blocks', () => {
    expect(placesOf(flow('a: say'), code)).toEqual([]);
  });
});

describe('wrong-entry', () => {
  const code = 'flow/wrong-entry';

  it('finds an entry that does not exist', () => {
    expect(placesOf(flow('a: say', { entry: { selfService: 'gone' } }), code)).toEqual(['entry/selfService']);
  });

  it('finds an entry that stands in another phase', () => {
    expect(placesOf(flow('a: say', { entry: { finalize: 'a', selfService: 'a' } }), code)).toEqual(['entry/finalize']);
  });
});

describe('empty-application', () => {
  it('finds an application without blocks', () => {
    expect(placesOf(flow(''), 'flow/empty-application')).toEqual(['blocks']);
    expect(placesOf(flow('a: say'), 'flow/empty-application')).toEqual([]);
  });
});
