import { expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

it('finds a block of a kind that is not in the registry', () => {
  expect(findings(flow('a: teleport'), 'block/unknown-kind')).toMatchObject([
    { at: '/applications/main/blocks/a/kind', severity: 'error' },
  ]);
});

it('is not led to a prototype by a hostile name', () => {
  expect(placesOf(flow('a: constructor\n b: toString'), 'block/unknown-kind')).toHaveLength(2);
});
