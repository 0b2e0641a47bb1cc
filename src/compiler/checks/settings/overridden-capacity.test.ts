import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/overridden-capacity';

it('hints at a Slot Capacity that an assigned Capacity Rule overrides', () => {
  expect(found(code, { virtualQueue: 'ruled' })).toEqual(['hint R23 r1.slotCapacity']);
});

it('is silent without a rule', () => {
  expect(found(code, {})).toEqual([]);
});
