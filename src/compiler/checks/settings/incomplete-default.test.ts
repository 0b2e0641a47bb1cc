import { expect, it } from 'vitest';
import { found, tableOf, told } from './little-table.suite.ts';

const code = 'settings/incomplete-default';

it('finds what the DEFAULT row lacks', () => {
  const fallback = { callbackApplication: '', businessHours: '', skillExpression: '' };
  expect(found(code, {}, fallback)).toEqual([
    'error R4 save DEFAULT.callbackApplication',
    'error R4 save DEFAULT.businessHours',
    'error R4 save DEFAULT.skillExpression',
  ]);
});

it('is content with a whole DEFAULT row, and with a table that has no rows yet', () => {
  expect(found(code, {})).toEqual([]);
  expect(told(code, tableOf([], { businessHours: '' }))).toEqual([]);
});
