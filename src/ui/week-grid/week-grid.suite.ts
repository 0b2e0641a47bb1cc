import type { WeekEdit, WeekShape, WeekValues } from './week-shape.ts';

const labels = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Sunday–Saturday by the hour. */
export const week: WeekShape = {
  days: labels.map((label) => ({ id: label.toLowerCase(), label, short: label.slice(0, 3) })),
  times: Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`),
};

/** Values by “monday 09:00”. With `beneath`, they are a layer above it. */
export function valuesOf(given: Readonly<Record<string, number>>, beneath?: number): WeekValues {
  return {
    given: (day, time) => given[`${day} ${time}`],
    ...(beneath === undefined ? {} : { beneath: () => beneath }),
  };
}

/** Wishes as “monday 09:00=10”, for short expectations. */
export function said(edits: readonly WeekEdit[]): string[] {
  return edits.map(({ day, time, value }) => `${day} ${time}=${value}`);
}
