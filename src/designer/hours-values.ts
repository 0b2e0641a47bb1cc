import { wallTimeToInstant, weekdays } from '../calendar/index.ts';
import type { BusinessHours, HoursException, OpenInterval, SpecialDay } from '../generated/types.ts';
import { longestName } from './names.ts';

const mostIntervals = 24;
const mostRanges = 1000;
const mostExceptions = 500;
const timePattern = /^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/;

/** Why intervals cannot be the hours of a day; undefined when they can. Overlaps are findings, not refusals. */
function refuseIntervals(intervals: readonly OpenInterval[]): string | undefined {
  if (intervals.length > mostIntervals) return `A day has at most ${mostIntervals} intervals.`;
  for (const { start, end } of intervals)
    for (const time of [start, end])
      if (!timePattern.test(time)) return `“${time}” is no time of day: it has the form 09:00, and 24:00 ends the day.`;
  return undefined;
}

/** Why a week cannot be that of Business Hours; undefined when it can. */
export function refuseWeek(week: BusinessHours['week']): string | undefined {
  for (const weekday of weekdays) {
    const refused = refuseIntervals(week[weekday] ?? []);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

/** Why exceptions cannot be those of Business Hours; undefined when they can. */
export function refuseExceptions(exceptions: Readonly<Record<string, HoursException>>): string | undefined {
  const all = Object.values(exceptions);
  if (all.length > mostExceptions) return `Business Hours have at most ${mostExceptions} exceptions.`;
  for (const { specialDay, intervals } of all) {
    if (specialDay.length > longestName) return 'That is no special day.';
    const refused = refuseIntervals(intervals);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

/** Why days cannot be those of a special day; undefined when they can. A last day before the first is a finding. */
export function refuseRanges(ranges: SpecialDay['ranges']): string | undefined {
  if (ranges.length > mostRanges) return `A special day has at most ${mostRanges} ranges of days.`;
  for (const { from, to } of ranges)
    for (const date of [from, to]) if (!isDate(date)) return `“${date}” is no day: it has the form 2026-12-25.`;
  return undefined;
}

/** True for a day of the calendar, such as 2026-12-25. */
export function isDate(text: string): boolean {
  return wallTimeToInstant(text, '00:00', 'UTC') !== undefined;
}
