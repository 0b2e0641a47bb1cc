import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/slot-duration-divides-60';

it('finds a duration that does not divide an hour', () => {
  for (const slotDurationMin of [7, 25, 45, 120])
    expect(found(code, { slotDurationMin })).toEqual(['warning R11 r1.slotDurationMin']);
});

it('is content with one that does', () => {
  for (const slotDurationMin of [5, 10, 12, 15, 20, 30, 60]) expect(found(code, { slotDurationMin })).toEqual([]);
});

it('tells an inherited one in the DEFAULT row only', () => {
  expect(found(code, {}, { slotDurationMin: 7 })).toEqual(['warning R11 DEFAULT.slotDurationMin']);
});
