import type { WorkspaceCheck } from '../check.ts';
import { exceptionWithoutDays } from './exception-without-days.ts';
import { overlappingIntervals } from './overlapping-intervals.ts';
import { repeatedSpecialDay } from './repeated-special-day.ts';
import { reversedDates } from './reversed-dates.ts';
import { unknownTimeZone } from './unknown-time-zone.ts';

/** Checks of Business Hours and special days, one file each. */
export const hoursChecks: readonly WorkspaceCheck[] = [
  exceptionWithoutDays,
  overlappingIntervals,
  repeatedSpecialDay,
  reversedDates,
  unknownTimeZone,
];
