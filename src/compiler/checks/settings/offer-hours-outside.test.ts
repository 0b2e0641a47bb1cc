import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/offer-hours-outside';

it('finds hours that reach outside and hours of another zone', () => {
  const finding = ['warning R13 r1.immediateOfferHours'];
  expect(found(code, { immediateOfferHours: 'late' })).toEqual(finding);
  expect(found(code, { immediateOfferHours: 'tokyo' })).toEqual(finding);
});

it('is content with hours inside Business Hours', () => {
  expect(found(code, { immediateOfferHours: 'short' })).toEqual([]);
});
