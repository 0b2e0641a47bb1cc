import { expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

const code = 'flow/wrong-phase';

it('finds a block in a type of application where it cannot be used', () => {
  expect(placesOf(flow('initialize\n a: fulfil'), code)).toEqual(['blocks/a/phase']);
});

it('finds a block in a phase where it may not stand, and says where it may', () => {
  const [found] = findings(flow('selfService\n a: fulfil', { type: 'callback' }), code);
  expect(found?.message).toContain('may stand in Initialize');
});

it('is content with a block where it belongs', () => {
  expect(placesOf(flow('initialize\n a: fulfil', { type: 'callback' }), code)).toEqual([]);
});
