import { expect, it } from 'vitest';
import { tableOf, told } from './little-table.suite.ts';

const code = 'settings/duplicate-row';

it('finds the second row of a queue, and no row of another', () => {
  expect(told(code, tableOf([{ virtualQueue: 'q' }, { virtualQueue: 'q' }, { virtualQueue: 'other' }]))).toEqual([
    'error R1 save r2.virtualQueue',
  ]);
});

it('takes the row whose id comes first for the one that counts', () => {
  const workspace = tableOf([]);
  workspace.callbackSettings.rows = { b: { virtualQueue: 'q' }, a: { virtualQueue: 'q' } };
  expect(told(code, workspace)).toEqual(['error R1 save b.virtualQueue']);
});
