import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/missing-routing-point';

it('finds a row that dials from nowhere', () => {
  expect(found(code, {}, { routingPoint: '' })).toEqual(['error R7 save r1.routingPoint']);
});

it('is content where DEFAULT has one, or customers dial in', () => {
  expect(found(code, {})).toEqual([]);
  expect(found(code, { callDirection: 'USERORIGINATED' }, { routingPoint: '' })).toEqual([]);
});
