import { expect, it } from 'vitest';
import { flow, placesOf } from './little-workspace.suite.ts';

const code = 'flow/wrong-entry';

it('finds an entry that does not exist', () => {
  expect(placesOf(flow('a: say', { entry: { selfService: 'gone' } }), code)).toEqual(['entry/selfService']);
});

it('finds an entry that stands in another phase', () => {
  expect(placesOf(flow('a: say', { entry: { finalize: 'a', selfService: 'a' } }), code)).toEqual(['entry/finalize']);
});
