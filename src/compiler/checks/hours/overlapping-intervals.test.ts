import { expect, it } from 'vitest';
import type { BusinessHours } from '../../../generated/types.ts';
import { placesOf } from '../little-workspace.suite.ts';

const places = (parts: Partial<BusinessHours>) =>
  placesOf({ businessHours: { h: { name: 'H', timeZone: 'UTC', week: {}, ...parts } } }, 'hours/overlapping-intervals');
const morning = { start: '09:00', end: '12:00' };

it('finds overlaps within a day, from the night before, and in exceptions', () => {
  expect(places({ week: { monday: [morning, { start: '11:00', end: '13:00' }] } })).toEqual([
    '/businessHours/h/week/monday/1',
  ]);
  expect(places({ week: { monday: [{ start: '22:00', end: '09:30' }], tuesday: [morning] } })).toEqual([
    '/businessHours/h/week/tuesday/0',
  ]);
  expect(places({ exceptions: { e: { specialDay: '', enabled: true, intervals: [morning, morning] } } })).toEqual([
    '/businessHours/h/exceptions/e/intervals/1',
  ]);
});

it('is content with intervals that touch', () => {
  expect(places({ week: { monday: [morning, { start: '12:00', end: '13:00' }] } })).toEqual([]);
});
