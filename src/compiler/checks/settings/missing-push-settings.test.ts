import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/missing-push-settings';

it('finds push columns that nobody filled in, their own defaults apart', () => {
  expect(found(code, { callDirection: 'USERORIGINATED' })).toEqual([
    'error R8 save r1.pushThresholdMin',
    'error R8 save r1.pushExpiryMin',
  ]);
});

it('is content where the row or DEFAULT fills them in, or where we dial', () => {
  const row = { callDirection: 'USERORIGINATED', pushThresholdMin: 0 } as const;
  expect(found(code, row, { pushExpiryMin: 5 })).toEqual([]);
  expect(found(code, {})).toEqual([]);
});
