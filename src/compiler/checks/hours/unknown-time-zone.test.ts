import { expect, it } from 'vitest';
import { placesOf } from '../little-workspace.suite.ts';

it('finds a zone that is none, and none else', () => {
  const businessHours = {
    a: { name: 'A', timeZone: 'Mars/Base', week: {} },
    b: { name: 'B', timeZone: 'Asia/Kolkata', week: {} },
  };
  expect(placesOf({ businessHours }, 'hours/unknown-time-zone')).toEqual(['/businessHours/a/timeZone']);
});
