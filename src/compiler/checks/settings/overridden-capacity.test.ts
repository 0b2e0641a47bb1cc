import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/overridden-capacity';

it('hints at a Slot Capacity that an assigned Capacity Rule overrides', () => {
  expect(found(code, { virtualQueue: 'ruled', slotCapacity: 3 })).toEqual(['hint R23 r1.slotCapacity']);
  expect(found(code, { virtualQueue: 'ruled' }, { slotCapacity: 3 })).toEqual(['hint R23 r1.slotCapacity']);
});

it('is silent without a rule, and where nobody filled a Slot Capacity in', () => {
  expect(found(code, { slotCapacity: 3 })).toEqual([]);
  expect(found(code, { virtualQueue: 'ruled' })).toEqual([]);
});
