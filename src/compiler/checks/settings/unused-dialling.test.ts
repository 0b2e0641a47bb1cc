import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/unused-dialling';

it('hints at each dialling column of a row whose customers dial in', () => {
  expect(found(code, { callDirection: 'USERORIGINATED', maxAttempts: 2, dialPrefix: '9' })).toEqual([
    'hint R21 r1.maxAttempts',
    'hint R21 r1.dialPrefix',
  ]);
});

it('is content where we dial, and with inherited cells', () => {
  expect(found(code, { maxAttempts: 2 })).toEqual([]);
  expect(found(code, { callDirection: 'USERORIGINATED' }, { maxAttempts: 2 })).toEqual([]);
});
