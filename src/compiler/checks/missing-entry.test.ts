import { expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

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
