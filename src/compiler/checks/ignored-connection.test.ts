import { expect, it } from 'vitest';
import { flow, placesOf } from './little-workspace.suite.ts';

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
