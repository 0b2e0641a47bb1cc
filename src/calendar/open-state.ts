import type { BusinessHours } from '../generated/types.ts';
import type { Instant } from '../model/instant.ts';
import { type Schedule, type SpecialDays, scheduleOf, type WallInterval, weekdayOf } from './schedule.ts';
import { day, isInRange } from './time-zone.ts';
import { formatTime } from './wall-time.ts';

/** Whether a service is open, why, and until when. */
export interface OpenState {
  readonly open: boolean;
  /** One sentence for the trace. */
  readonly reason: string;
  /** When it closes next; left out while closed, and when it never does. */
  readonly closesAt?: Instant;
  /** When it opens next; left out while open, and when it never does. */
  readonly opensAt?: Instant;
}

/** How far ahead a change is searched: eight years and some days, so that a 29 February is found from any other. */
const horizon = 3000 * day;

/** A stretch of real time that is open throughout, or closed throughout. */
interface Stretch {
  readonly from: Instant;
  /** Infinity when nothing changes within the horizon. */
  readonly to: Instant;
  readonly open: boolean;
}

/** The stretch that was asked for last, per schedule: the next question mostly falls into it again. */
const latest = new WeakMap<Schedule, Stretch>();

/** True when the service is open: `start ≤ now < end` in local wall time. An unknown time zone is closed. */
export function isOpen(hours: BusinessHours, specialDays: SpecialDays, now: Instant): boolean {
  const schedule = scheduleOf(hours, specialDays);
  return schedule !== undefined && isInRange(now) && intervalAt(schedule, now) !== undefined;
}

/** Whether the service is open, with the reason and the next change. Never throws: an unknown time zone is closed. */
export function openState(hours: BusinessHours, specialDays: SpecialDays, now: Instant): OpenState {
  const schedule = scheduleOf(hours, specialDays);
  if (!schedule) return { open: false, reason: `Closed: the time zone “${hours.timeZone}” is unknown.` };
  if (!isInRange(now)) return { open: false, reason: 'Closed: this is no moment of a calendar.' };
  const { open, to } = stretchAt(schedule, now);
  const reason = reasonAt(schedule, now, open);
  if (to === Number.POSITIVE_INFINITY) return { open, reason };
  return open ? { open, reason, closesAt: to } : { open, reason, opensAt: to };
}

/** Seconds until the service closes, 0 while it is closed. One that never closes answers the horizon of about eight years. */
export function openFor(hours: BusinessHours, specialDays: SpecialDays, now: Instant): number {
  const { open, closesAt } = openState(hours, specialDays, now);
  if (!open) return 0;
  return Math.floor(((closesAt ?? now + horizon) - now) / 1000);
}

/**
 * The end of the business day that a moment belongs to: the last closing of that day, past breaks and past midnight; outside
 * hours, of the next business day. Undefined when the service never closes or never opens again.
 */
export function endOfBusinessDay(hours: BusinessHours, specialDays: SpecialDays, from: Instant): Instant | undefined {
  const schedule = scheduleOf(hours, specialDays);
  if (!schedule || !isInRange(from)) return undefined;
  let stretch = stretchAt(schedule, from);
  if (!stretch.open) {
    if (stretch.to === Number.POSITIVE_INFINITY) return undefined;
    stretch = stretchAt(schedule, stretch.to);
  }
  for (;;) {
    const closing = stretch.to;
    if (closing === Number.POSITIVE_INFINITY) return undefined;
    const businessDay = intervalAt(schedule, closing - 1)?.businessDay;
    const opening = stretchAt(schedule, closing).to;
    if (opening === Number.POSITIVE_INFINITY) return closing;
    if (intervalAt(schedule, opening)?.businessDay !== businessDay) return closing;
    stretch = stretchAt(schedule, opening);
  }
}

/** Open stretches of real time that touch `from` to `to`, in order, cut to it. */
export function* openStretches(
  schedule: Schedule,
  from: Instant,
  to: Instant,
): Generator<{ readonly from: Instant; readonly to: Instant }> {
  let at = from;
  while (at < to && isInRange(at)) {
    const stretch = stretchAt(schedule, at);
    const end = Math.min(stretch.to, to);
    if (stretch.open) yield { from: at, to: end };
    at = end;
  }
}

/** True when a moment lies in the open hours of a schedule: one comparison and no search for the next change. */
export function isOpenAt(schedule: Schedule, instant: Instant): boolean {
  return intervalAt(schedule, instant) !== undefined;
}

/** The open interval around a moment; of several the one that began last. */
function intervalAt(schedule: Schedule, instant: Instant): WallInterval | undefined {
  const wall = instant + schedule.zone.spanAt(instant).offset;
  const { intervals } = schedule.dayAt(Math.floor(wall / day));
  for (let index = intervals.length - 1; index >= 0; index--) {
    const interval = intervals[index];
    if (interval && wall >= interval.start && wall < interval.end) return interval;
  }
  return undefined;
}

function stretchAt(schedule: Schedule, instant: Instant): Stretch {
  const known = latest.get(schedule);
  // “Nothing changes” was found out up to the horizon from its own beginning, so it is asked again now and then.
  if (known && instant >= known.from && instant < Math.min(known.to, known.from + horizon / 10)) return known;
  const open = intervalAt(schedule, instant) !== undefined;
  const stretch = { from: instant, to: nextChange(schedule, instant, open), open };
  latest.set(schedule, stretch);
  return stretch;
}

/** Goes from edge to edge — of an interval, of the day, of the zone's offset — until the state differs. */
function nextChange(schedule: Schedule, instant: Instant, open: boolean): Instant {
  if (open ? schedule.neverCloses : schedule.neverOpens) return Number.POSITIVE_INFINITY;
  let at = instant;
  while (at - instant < horizon) {
    const { offset, to } = schedule.zone.spanAt(at);
    at = Math.min(nextEdge(schedule, at + offset) - offset, to);
    if (!isInRange(at)) break;
    if ((intervalAt(schedule, at) !== undefined) !== open) return at;
  }
  return Number.POSITIVE_INFINITY;
}

function nextEdge(schedule: Schedule, wall: number): number {
  const number = Math.floor(wall / day);
  let edge = (number + 1) * day;
  for (const { start, end } of schedule.dayAt(number).intervals) {
    if (start > wall && start < edge) edge = start;
    if (end > wall && end < edge) edge = end;
  }
  return edge;
}

/** One sentence: open or closed, the local time, and the hours of that day. */
export function reasonAt(schedule: Schedule, now: Instant, open: boolean): string {
  const wall = now + schedule.zone.spanAt(now).offset;
  const number = Math.floor(wall / day);
  const { intervals, specialDay } = schedule.dayAt(number);
  const name = specialDay === undefined ? capital(weekdayOf(number)) : `the special day “${specialDay}”`;
  const clock = `${formatTime(wall - number * day)} ${schedule.zone.name}`;
  if (intervals.length === 0) return `Closed at ${clock}: ${name} is closed all day.`;
  const listed = intervals.map(
    ({ start, end }) => `${formatTime(start - number * day)}–${formatTime(end - number * day)}`,
  );
  return `${open ? 'Open' : 'Closed'} at ${clock}: the hours of ${name} are ${listed.join(', ')}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
