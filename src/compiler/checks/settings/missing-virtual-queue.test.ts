import { expect, it } from 'vitest';
import { tableOf, told } from './little-table.suite.ts';

const code = 'settings/missing-virtual-queue';

it('finds a row without its Virtual Queue, and never the DEFAULT row', () => {
  expect(told(code, tableOf([{ slotCapacity: 1 }, { virtualQueue: '' }, { virtualQueue: 'q' }]))).toEqual([
    'error R1 save r1.virtualQueue',
    'error R1 save r2.virtualQueue',
  ]);
});
