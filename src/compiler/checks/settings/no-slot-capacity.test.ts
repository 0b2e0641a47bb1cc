import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/no-slot-capacity';

it('finds scheduled callbacks without any place', () => {
  expect(found(code, { scheduledEnabled: true, slotCapacity: 0 })).toEqual(['warning R10 r1.slotCapacity']);
});

it('is content with a place, a Capacity Rule, or nothing scheduled', () => {
  expect(found(code, { scheduledEnabled: true, slotCapacity: 1 })).toEqual([]);
  expect(found(code, { scheduledEnabled: true, slotCapacity: 0, virtualQueue: 'ruled' })).toEqual([]);
  expect(found(code, { slotCapacity: 0 })).toEqual([]);
});
