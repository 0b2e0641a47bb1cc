import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/unreachable-attempts';

it('finds a purge before the last attempt', () => {
  const row = { maxAttempts: 3, retryIntervalMin: 5, noAnswerTimeoutSec: 60 };
  expect(found(code, { ...row, purgeTimeMin: 17 })).toEqual(['warning R16 r1.purgeTimeMin']);
  expect(found(code, { ...row, purgeTimeMin: 18 })).toEqual([]);
});

it('is content without a purge time, and where nobody is dialled', () => {
  expect(found(code, { maxAttempts: 10, purgeTimeMin: 0 })).toEqual([]);
  expect(found(code, { purgeTimeMin: 1, callDirection: 'USERORIGINATED' })).toEqual([]);
});
