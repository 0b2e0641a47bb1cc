import { countsAt, type WeekShape, type WeekValues } from './week-shape.ts';

/** The largest value of the week; 0 while there is none. */
export function largest(shape: WeekShape, values: WeekValues): number {
  let most = 0;
  for (const { id } of shape.days) for (const time of shape.times) most = Math.max(most, countsAt(values, id, time));
  return most;
}

/** How warm a cell is drawn: 0 for no value at all, 8 for the largest. */
export function heatOf(value: number, most: number): number {
  return value <= 0 || most <= 0 ? 0 : Math.max(1, Math.round((8 * value) / most));
}
