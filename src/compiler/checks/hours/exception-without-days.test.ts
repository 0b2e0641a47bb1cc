import { expect, it } from 'vitest';
import { placesOf } from '../little-workspace.suite.ts';

const places = (specialDay: string, enabled = true) => {
  const exceptions = { e: { specialDay, enabled, intervals: [] } };
  const days = [{ from: '2026-01-01', to: '2026-01-01' }];
  return placesOf(
    {
      businessHours: { h: { name: 'H', timeZone: 'UTC', week: {}, exceptions } },
      specialDays: { empty: { name: 'Empty', ranges: [] }, s: { name: 'S', ranges: days } },
    },
    'hours/exception-without-days',
  );
};

it('finds an exception without a special day, and one whose special day has no days', () => {
  const at = ['/businessHours/h/exceptions/e/specialDay'];
  expect(places('')).toEqual(at);
  expect(places('empty')).toEqual(at);
});

it('is content with days, and with an exception that is not enabled', () => {
  expect(places('s')).toEqual([]);
  expect(places('', false)).toEqual([]);
});
