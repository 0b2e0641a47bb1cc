import type { Instant } from '../../../model/instant.ts';

/** Times of a day as they are written where its start was written. */
export interface DayClock {
  /** The offset in words, as UTC−05:00. */
  readonly zone: string;
  /** Hours and minutes; with the weekday on days that are longer than one. */
  time(at: Instant): string;
  /** Weekday, date, hours, minutes and seconds. */
  full(at: Instant): string;
  /** ISO 8601 with the offset. */
  iso(at: Instant): string;
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The clock of a day that begins at a moment written with an offset. Without an offset it is UTC. */
export function dayClock(startsAt: string, hours = 0): DayClock {
  const [, sign = '+', hour = '00', minute = '00'] = /([+-])(\d\d):(\d\d)$/.exec(startsAt) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hour) * 60 + Number(minute)) * 60_000;
  // What is there at that offset is read as if it were UTC.
  const local = (at: Instant) => new Date(at + offset);
  const iso = (at: Instant) => local(at).toISOString();
  const weekday = (at: Instant) => weekdays[local(at).getUTCDay()];
  return {
    zone: offset === 0 ? 'UTC' : `UTC${sign === '-' ? '−' : '+'}${hour}:${minute}`,
    time: (at) => `${hours > 24 ? `${weekday(at)} ` : ''}${iso(at).slice(11, 16)}`,
    full: (at) => `${weekday(at)} ${iso(at).slice(0, 10)} ${iso(at).slice(11, 19)}`,
    iso: (at) => `${iso(at).slice(0, 19)}${offset === 0 ? 'Z' : `${sign}${hour}:${minute}`}`,
  };
}
