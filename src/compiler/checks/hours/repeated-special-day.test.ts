import { expect, it } from 'vitest';
import { placesOf } from '../little-workspace.suite.ts';

const places = (second: string, enabled = true) => {
  const exceptions = {
    a: { specialDay: 's', enabled: true, intervals: [] },
    b: { specialDay: second, enabled, intervals: [] },
  };
  const businessHours = { h: { name: 'H', timeZone: 'UTC', week: {}, exceptions } };
  return placesOf({ businessHours }, 'hours/repeated-special-day');
};

it('finds the second exception of a special day', () => {
  expect(places('s')).toEqual(['/businessHours/h/exceptions/b/specialDay']);
});

it('is content with another special day, and with one that is not enabled', () => {
  expect(places('t')).toEqual([]);
  expect(places('s', false)).toEqual([]);
});
