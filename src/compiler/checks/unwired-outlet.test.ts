import { expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

const code = 'flow/unwired-outlet';

it('finds an outlet that goes on to the next phase unasked, and says where', () => {
  const [found] = findings(flow('a: say\n assistedService\n b: route'), code);
  expect(found).toMatchObject({ at: '/applications/main/blocks/a', severity: 'warning', params: { outlet: 'done' } });
  expect(found?.message).toContain('Assisted Service, with “b”');
});

it('finds an outlet after which the call just ends', () => {
  expect(findings(flow('a: say'), code)[0]?.message).toContain('the call ends there');
});

it('lets outlets be that are usually left open, are connected or have a fixed way', () => {
  expect(placesOf(flow('a: test\n b: stop\n a.yes > b'), code)).toEqual([]);
});

it('lets the last block of Finalize and the return of a module be', () => {
  expect(placesOf(flow('finalize\n a: set'), code)).toEqual([]);
  expect(placesOf(flow('a: say', { type: 'module' }), code)).toEqual([]);
});
