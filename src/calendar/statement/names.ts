import { type Weekday, weekdays } from '../schedule.ts';

/** A stretch of half hours of a day: 16 to 18 is 08:00 to 09:00. `to` lies behind it. */
export interface HalfHours {
  readonly from: number;
  readonly to: number;
}

const dayNames = new Map<string, Weekday>(
  weekdays.flatMap((weekday, number) =>
    [weekday, weekday.slice(0, 3), String(number)].map((name): [string, Weekday] => [name, weekday]),
  ),
);
// GMS counts from Monday = 1, so that Sunday is 7 instead of 0; all others are the same.
dayNames.set('7', 'sunday');

/** Mon, MON, monday, 1 …: the weekday of that name; undefined when there is none. Sunday is 0 or 7. */
export function weekdayNamed(name: string): Weekday | undefined {
  return dayNames.get(name.trim().toLowerCase());
}

/** True when a day is named by its number. */
export function isDayNumber(name: string): boolean {
  return /^[0-7]$/.test(name.trim());
}

/** Half hour that begins at `0900`, `900`, `9:00`, `09:00:00` or `9`; 48 for `24:00`. Undefined when it is no half hour of a day. */
export function halfHourAt(name: string): number | undefined {
  const match = /^(\d{1,2})(?::?(00|30)(?::00)?)?$/.exec(name.trim());
  if (!match) return undefined;
  const half = Number(match[1]) * 2 + (match[2] === '30' ? 1 : 0);
  return half <= 48 ? half : undefined;
}

/** The stretch from one half hour to another; an end at 00:00 is midnight. Undefined when it does not end after it begins. */
export function stretch(from: number, to: number): HalfHours | undefined {
  const end = to === 0 ? 48 : to;
  return from < end ? { from, to: end } : undefined;
}

/** The two ends of `09:00-12:00`; undefined when the text is no range. */
export function rangeEnds(name: string): readonly [string, string] | undefined {
  const ends = name.split(/[-–—]/);
  const [from, to] = ends;
  return ends.length === 2 && from !== undefined && to !== undefined ? [from, to] : undefined;
}

/** HH:MM of a half hour. */
export function timeOf(half: number): string {
  return `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 === 0 ? '00' : '30'}`;
}

/** A text for a message: in quotes, cut when long, on one line. */
export function quoted(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
  return `“${line.length > 40 ? `${line.slice(0, 40)}…` : line}”`;
}
