import type { Instant } from '../model/instant.ts';
import { dateOf, day, dayNumber, hour, isInRange, minute, zoneNamed } from './time-zone.ts';

/** Day number of YYYY-MM-DD; undefined when there is no such day. */
export function parseDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1) return undefined;
  const number = dayNumber(year, month, dayOfMonth);
  return dateOf(number).month === month ? number : undefined;
}

/** Milliseconds from midnight of HH:MM or HH:MM:SS; 24:00 is the end of the day. Undefined when it is no time. */
export function parseTime(text: string): number | undefined {
  const match = /^(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (minutes > 59 || seconds > 59) return undefined;
  const time = hours * hour + minutes * minute + seconds * 1000;
  return time <= day ? time : undefined;
}

/** YYYY-MM-DD of a day number. */
export function formatDate(number: number): string {
  const { year, month, day: dayOfMonth } = dateOf(number);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}

/** HH:MM of a number of milliseconds from midnight; the end of a day is 24:00. */
export function formatTime(time: number): string {
  return `${two(Math.floor(time / hour))}:${two(Math.floor((time % hour) / minute))}`;
}

/** `2022-01-03T09:00:00.000-05:00`: the wall time in that zone with its offset. An unknown zone is answered in UTC, with Z. */
export function localTime(instant: Instant, timeZone: string): string {
  if (!isInRange(instant)) return 'invalid time';
  const zone = zoneNamed(timeZone);
  const offset = zone?.spanAt(instant).offset ?? 0;
  const wall = instant + offset;
  const time = wall - Math.floor(wall / day) * day;
  const clock = `${formatTime(time)}:${two(Math.floor((time % minute) / 1000))}.${String(time % 1000).padStart(3, '0')}`;
  return `${formatDate(Math.floor(wall / day))}T${clock}${zone ? formatOffset(offset) : 'Z'}`;
}

/**
 * The moment at which clocks of a zone show that date and time. A time that clocks skip counts as the later one, a time they
 * show twice as the first; undefined when date, time or zone do not exist.
 */
export function wallTimeToInstant(date: string, time: string, timeZone: string): Instant | undefined {
  const zone = zoneNamed(timeZone);
  const number = parseDate(date);
  const sinceMidnight = parseTime(time);
  if (!zone || number === undefined || sinceMidnight === undefined) return undefined;
  const wall = number * day + sinceMidnight;
  if (!isInRange(wall - 2 * day) || !isInRange(wall + 2 * day)) return undefined;
  const before = zone.spanAt(wall - day).offset;
  const after = zone.spanAt(wall + day).offset;
  const shown = [wall - before, wall - after].filter((each) => each + zone.spanAt(each).offset === wall);
  return shown.length > 0 ? Math.min(...shown) : wall - before;
}

function formatOffset(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / minute);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}
