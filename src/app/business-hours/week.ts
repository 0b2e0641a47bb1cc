import type { OpenInterval, OpenWeek } from '../../generated/types.ts';
import { minutesOf, shiftTime } from './clock-time.ts';

/** Days of a week in the order they are shown, as the schema names them. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** Monday, as people read it. */
export function weekdayTitle(day: Weekday): string {
  return day.charAt(0).toUpperCase() + day.slice(1);
}

/** Hours of a whole day. */
export const allDay: OpenInterval = { start: '00:00', end: '24:00' };

/** True for a day that is open from midnight to midnight by one interval. */
export function isAllDay(intervals: readonly OpenInterval[]): boolean {
  const [only] = intervals;
  return intervals.length === 1 && only !== undefined && only.start === '00:00' && only.end === '24:00';
}

/** True for an interval whose end lies on the next day. */
export function endsNextDay({ start, end }: OpenInterval): boolean {
  return minutesOf(end) <= minutesOf(start);
}

/** An interval to begin with: office hours on a closed day, else an hour after the last one ends. */
export function nextInterval(intervals: readonly OpenInterval[]): OpenInterval {
  const last = intervals.at(-1);
  if (!last) return { start: '09:00', end: '17:00' };
  if (endsNextDay(last) || minutesOf(last.end) > 22 * 60) return { start: '06:00', end: '08:00' };
  return { start: shiftTime(last.end, 60), end: shiftTime(last.end, 120) };
}

/** The week in which some days have the hours of one of them. Closed days are left out, as the schema asks for. */
export function copyDay(week: OpenWeek, from: Weekday, to: readonly Weekday[]): OpenWeek {
  return to.reduce((copied, day) => setDay(copied, day, week[from] ?? []), week);
}

/** The week with other hours on one day. */
export function setDay(week: OpenWeek, day: Weekday, intervals: readonly OpenInterval[]): OpenWeek {
  const { [day]: _, ...others } = week;
  return intervals.length === 0 ? others : { ...others, [day]: [...intervals] };
}

/** “09:00–12:00, 13:00–18:00”, “Open all day” or “Closed”. */
export function intervalsText(intervals: readonly OpenInterval[]): string {
  if (intervals.length === 0) return 'Closed';
  if (isAllDay(intervals)) return 'Open all day';
  return intervals
    .map((each) => `${each.start}–${each.end}${endsNextDay(each) && each.end !== '00:00' ? ' (next day)' : ''}`)
    .join(', ');
}
