import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/ignored-blackout';

it('finds a blackout beside Immediate Offer Hours, one of them inherited or none', () => {
  expect(found(code, { immediateOfferHours: 'short', immediateBlackoutMin: 10 })).toEqual([
    'warning R12 r1.immediateBlackoutMin',
  ]);
  expect(found(code, { immediateOfferHours: 'short' }, { immediateBlackoutMin: 10 })).toEqual([
    'warning R12 r1.immediateBlackoutMin',
  ]);
});

it('is content with either alone', () => {
  expect(found(code, { immediateBlackoutMin: 10 })).toEqual([]);
  expect(found(code, { immediateOfferHours: 'short', immediateBlackoutMin: 0 })).toEqual([]);
});
