import type { Instant } from '../model/instant.ts';

/** A stretch of real time in which a zone keeps one offset. `to` lies behind it; the next may have the same offset. */
export interface OffsetSpan {
  readonly from: Instant;
  readonly to: Instant;
  /** Milliseconds to add to an instant for the local wall time. */
  readonly offset: number;
}

/** Local wall time of a zone. Offsets are read from Intl once and kept; looking one up then costs a comparison. */
export interface Zone {
  readonly name: string;
  /** Asked for instants within `firstInstant` and `lastInstant` only. */
  spanAt(instant: Instant): OffsetSpan;
}

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** Calendars answer between these moments only, the years 1 to 9999. */
export const firstInstant: Instant = -62_135_596_800_000;
export const lastInstant: Instant = 253_402_300_799_999;

const chunkDays = 32;
const maximumChunks = 400;
const zones = new Map<string, Zone | undefined>();
const maximumZones = 1000;

/** The zone of that IANA name; undefined when there is none. Offsets such as +02:00 are no names. */
export function zoneNamed(name: string): Zone | undefined {
  if (zones.has(name)) return zones.get(name);
  if (zones.size >= maximumZones) zones.clear();
  const format = formatOf(name);
  const zone = format && makeZone(name, format);
  zones.set(name, zone);
  return zone;
}

/** True for a time zone of the IANA database, such as America/New_York or UTC. */
export function isTimeZone(name: string): boolean {
  return zoneNamed(name) !== undefined;
}

/** True for a moment that calendars can answer for. */
export function isInRange(instant: Instant): boolean {
  return instant >= firstInstant && instant <= lastInstant;
}

function formatOf(name: string): Intl.DateTimeFormat | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(name)) return undefined;
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
  } catch {
    return undefined;
  }
}

function makeZone(name: string, format: Intl.DateTimeFormat): Zone {
  const chunks = new Map<number, readonly OffsetSpan[]>();
  let latest: OffsetSpan = { from: 0, to: 0, offset: 0 };
  return {
    name,
    spanAt: (instant) => {
      if (instant >= latest.from && instant < latest.to) return latest;
      const index = Math.floor(instant / (chunkDays * day));
      let spans = chunks.get(index);
      if (!spans) {
        if (chunks.size >= maximumChunks) chunks.clear();
        spans = readSpans(format, index * chunkDays * day);
        chunks.set(index, spans);
      }
      for (const span of spans) if (instant < span.to) return (latest = span);
      throw new Error(`No offset of ${name} at ${instant}`);
    },
  };
}

/** Looks at every midnight UTC of a chunk and searches the moment of a change in between: at most one change a day is assumed. */
function readSpans(format: Intl.DateTimeFormat, start: Instant): OffsetSpan[] {
  const spans: OffsetSpan[] = [];
  const end = start + chunkDays * day;
  let from = start;
  let offset = offsetAt(format, start);
  for (let at = start; at < end; at += day) {
    const next = offsetAt(format, Math.min(at + day, end));
    if (next === offset) continue;
    const change = moment(format, at, Math.min(at + day, end), offset);
    spans.push({ from, to: change, offset });
    from = change;
    offset = next;
  }
  if (from < end) spans.push({ from, to: end, offset });
  return spans;
}

/** The first whole second at which the offset is no longer `before`. */
function moment(format: Intl.DateTimeFormat, low: Instant, high: Instant, before: number): Instant {
  let last = low;
  let first = high;
  while (first - last > 1000) {
    const middle = Math.floor((last + first) / 2000) * 1000;
    if (offsetAt(format, middle) === before) last = middle;
    else first = middle;
  }
  return first;
}

function offsetAt(format: Intl.DateTimeFormat, instant: Instant): number {
  const fields = { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0 };
  let beforeChrist = false;
  for (const { type, value } of format.formatToParts(instant)) {
    if (type === 'era') beforeChrist = value.startsWith('B');
    else if (Object.hasOwn(fields, type)) fields[type as keyof typeof fields] = Number(value); // own key, just asked
  }
  const year = beforeChrist ? 1 - fields.year : fields.year;
  const wall =
    dayNumber(year, fields.month, fields.day) * day +
    fields.hour * hour +
    fields.minute * minute +
    fields.second * 1000;
  return wall - Math.floor(instant / 1000) * 1000;
}

/** Days from 1970-01-01 to a day of the Gregorian calendar, by Howard Hinnant's days_from_civil. */
export function dayNumber(year: number, month: number, dayOfMonth: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** Year, month (1 to 12) and day of the month of a day number. */
export function dateOf(number: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}
