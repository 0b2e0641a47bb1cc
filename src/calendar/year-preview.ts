import type { BusinessHours, OpenInterval } from '../generated/types.ts';
import { type SpecialDays, scheduleOf, type Weekday, weekdayOf } from './schedule.ts';
import { day, dayNumber } from './time-zone.ts';
import { formatDate, formatTime } from './wall-time.ts';

/** What a year looks like on one local day. */
export interface YearDay {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly weekday: Weekday;
  /** What is open within the day, hours of the night before included; empty when it is closed. */
  readonly intervals: readonly OpenInterval[];
  /** Name of the special day that decided, when one did. */
  readonly specialDay?: string;
  /** Minutes that clocks are put forward (positive) or back on this day; left out when they are not. */
  readonly clockChange?: number;
}

/** Every day of a year from 1 to 9999, in order; empty for other years and for an unknown time zone. */
export function yearPreview(hours: BusinessHours, specialDays: SpecialDays, year: number): YearDay[] {
  const schedule = scheduleOf(hours, specialDays);
  if (!schedule || !Number.isInteger(year) || year < 1 || year > 9998) return [];
  const days: YearDay[] = [];
  const end = dayNumber(year + 1, 1, 1);
  for (let number = dayNumber(year, 1, 1); number < end; number++) {
    const { intervals, specialDay } = schedule.dayAt(number);
    const change = (offsetAt(number + 1) - offsetAt(number)) / 60_000;
    days.push({
      date: formatDate(number),
      weekday: weekdayOf(number),
      intervals: intervals.map(({ start, end: close }) => ({
        start: formatTime(start - number * day),
        end: formatTime(close - number * day),
      })),
      ...(specialDay === undefined ? {} : { specialDay }),
      ...(change === 0 ? {} : { clockChange: change }),
    });
  }
  return days;

  /** The zone's offset at the local midnight that begins a day. */
  function offsetAt(number: number): number {
    const wall = number * day;
    const guess = schedule?.zone.spanAt(wall).offset ?? 0;
    return schedule?.zone.spanAt(wall - guess).offset ?? 0;
  }
}
