import { expect, it } from 'vitest';
import { yearPreview } from './year-preview.ts';

const hours = {
  name: 'Office',
  timeZone: 'America/New_York',
  week: { monday: [{ start: '09:00', end: '17:00' }], friday: [{ start: '22:00', end: '02:00' }] },
  exceptions: { e: { specialDay: 'x', enabled: true, intervals: [] } },
};
const specialDays = { x: { name: 'New Year', ranges: [{ from: '2024-01-01', to: '2024-01-01', yearly: true }] } };
const days = new Map(yearPreview(hours, specialDays, 2024).map((each) => [each.date, each]));

it('a year has all its days', () => {
  expect(days.size).toBe(366);
  expect(yearPreview(hours, specialDays, 2026)).toHaveLength(365);
});

it('a day shows its hours, those of the night before, and the special day that closes it', () => {
  expect(days.get('2024-01-08')).toEqual({
    date: '2024-01-08',
    weekday: 'monday',
    intervals: [{ start: '09:00', end: '17:00' }],
  });
  expect(days.get('2024-01-06')?.intervals).toEqual([{ start: '00:00', end: '02:00' }]);
  expect(days.get('2024-01-01')).toMatchObject({ intervals: [], specialDay: 'New Year' });
});

it('days on which clocks change say by how much', () => {
  expect([...days.values()].filter(({ clockChange }) => clockChange)).toMatchObject([
    { date: '2024-03-10', clockChange: 60 },
    { date: '2024-11-03', clockChange: -60 },
  ]);
});

it('there is no preview in an unknown zone or for a year that is none', () => {
  expect(yearPreview({ ...hours, timeZone: 'Mars/Base' }, {}, 2024)).toEqual([]);
  expect(yearPreview(hours, {}, Number.NaN)).toEqual([]);
});
