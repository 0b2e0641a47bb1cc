import { expect, it } from 'vitest';
import { flow, placesOf } from './little-workspace.suite.ts';

const code = 'flow/missing-block';

it('finds a Callback application without the block that carries callbacks out', () => {
  expect(placesOf(flow('a: say', { type: 'callback' }), code)).toEqual(['blocks']);
});

it('asks nothing of applications of other types', () => {
  expect(placesOf(flow('a: say'), code)).toEqual([]);
});
