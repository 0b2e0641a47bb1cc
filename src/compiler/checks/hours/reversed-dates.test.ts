import { expect, it } from 'vitest';
import { placesOf } from '../little-workspace.suite.ts';

it('finds days that end before they begin, and is content with a single day', () => {
  const ranges = [
    { from: '2026-01-01', to: '2026-01-01' },
    { from: '2026-12-31', to: '2026-01-01', yearly: true },
  ];
  expect(placesOf({ specialDays: { s: { name: 'S', ranges } } }, 'hours/reversed-dates')).toEqual([
    '/specialDays/s/ranges/1/to',
  ]);
});
