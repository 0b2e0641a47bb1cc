import type { Configuration, Traffic } from '../../generated/types.ts';
import { createDay, type SimulateDayOptions } from './create-day.ts';
import type { DayFigures } from './day-figures.ts';

/** Plays a whole day as fast as it goes, and gives its figures. */
export function simulateDay(configuration: Configuration, traffic: Traffic, options: SimulateDayOptions): DayFigures {
  const day = createDay(configuration, traffic, options);
  day.advanceTo(day.ends);
  return day.figures();
}
