import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/blackout-covers-day';

it('finds a blackout as long as a day', () => {
  expect(found(code, { businessHours: 'short', immediateBlackoutMin: 60 })).toEqual([
    'warning R17 r1.immediateBlackoutMin',
  ]);
});

it('is content with a shorter one, and where Immediate Offer Hours decide', () => {
  expect(found(code, { businessHours: 'short', immediateBlackoutMin: 59 })).toEqual([]);
  expect(found(code, { businessHours: 'short', immediateBlackoutMin: 60, immediateOfferHours: 'short' })).toEqual([]);
});
