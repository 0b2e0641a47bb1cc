import type { Instant } from '../model/instant.ts';
import { prepareCapacity } from './capacity/capacity-at.ts';
import { isOpenAt, reasonAt } from './open-state.ts';
import { type Schedule, scheduleOf, type Weekday, weekdayOf } from './schedule.ts';
import { slotAt, slotStarts } from './slot-grid.ts';
import type { Slot, SlotQuery } from './slots.ts';
import { day, isInRange, minute, type Zone } from './time-zone.ts';
import { formatDate, formatTime, parseDate } from './wall-time.ts';

/** Why a slot can or cannot be booked; of several reasons against it the first in this order. */
export type SlotVerdict = 'closed' | 'no-capacity' | 'past' | 'too-early' | 'too-far' | 'full' | 'bookable';

/** A slot of the grid, open or not. `capacity` is what is left of `total` even where something else is against it; 0 while closed. */
export interface ExplainedSlot extends Slot {
  readonly verdict: SlotVerdict;
  /** Active callbacks booked into it. */
  readonly booked: number;
  /** Name of the rule's exception that counts on this day. */
  readonly exception?: string;
}

/** Clocks that are changed on a day. */
export interface ClockChange {
  readonly at: Instant;
  /** What clocks show before and after, HH:MM; 24:00 is the end of the day. */
  readonly from: string;
  readonly to: string;
}

/** A local day with all starts of the grid in the order in which they really come. */
export interface ExplainedDay {
  /** YYYY-MM-DD in the zone of the Business Hours. */
  readonly date: string;
  readonly weekday: Weekday;
  /** Its real length: 1440, but 1380 or 1500 when clocks are changed by an hour, 0 for a day that is skipped. */
  readonly minutes: number;
  readonly clockChanges: readonly ClockChange[];
  /** Name of the special day whose hours count. */
  readonly specialDay?: string;
  readonly slots: readonly ExplainedSlot[];
}

/** The days to explain, instead of a stretch of time. */
export interface ExplainQuery extends Omit<SlotQuery, 'from' | 'to' | 'limit' | 'includeFull'> {
  /** The first day, YYYY-MM-DD. */
  readonly from: string;
  readonly days: number;
}

const mostDays = 400;

/**
 * Every slot of some local days with the verdict and its reason: what `availableSlots` gives is exactly what is bookable here. No
 * days for an unknown time zone, a day that does not exist, or a Slot Duration that is none; never more than 400.
 */
export function explainSlots(query: ExplainQuery): ExplainedDay[] {
  const schedule = scheduleOf(query.hours, query.specialDays);
  const first = parseDate(query.from);
  if (!schedule || first === undefined || !isInRange(query.now) || !(query.settings.slotDurationMin >= 1)) return [];
  const days: ExplainedDay[] = [];
  for (let number = first; number < first + Math.min(query.days, mostDays); number++)
    if (isInRange((number - 2) * day) && isInRange((number + 2) * day)) days.push(explainDay(query, schedule, number));
  return days;
}

function explainDay(query: ExplainQuery, schedule: Schedule, number: number): ExplainedDay {
  const { zone } = schedule;
  const stretches = stretchesOf(zone, number);
  const { specialDay } = schedule.dayAt(number);
  return {
    date: formatDate(number),
    weekday: weekdayOf(number),
    minutes: stretches.reduce((sum, { from, to }) => sum + to - from, 0) / minute,
    clockChanges: changesIn(zone, number),
    ...(specialDay === undefined ? {} : { specialDay }),
    slots: stretches.flatMap(({ from, to }) =>
      [...slotStarts(zone, from, to, query.settings.slotDurationMin * minute)].map((start) =>
        explain(query, schedule, start),
      ),
    ),
  };
}

/** Stretches of real time with one offset that make up a local day, in order. */
function stretchesOf(zone: Zone, number: number): { readonly from: Instant; readonly to: Instant }[] {
  const stretches: { from: Instant; to: Instant }[] = [];
  for (let at = (number - 1) * day; at < (number + 2) * day; ) {
    const span = zone.spanAt(at);
    const from = Math.max(at, number * day - span.offset);
    const to = Math.min(span.to, (number + 1) * day - span.offset);
    if (from < to) stretches.push({ from, to });
    at = span.to;
  }
  return stretches;
}

/** Changes of offset that happen on a day, before or after them. */
function changesIn(zone: Zone, number: number): ClockChange[] {
  const changes: ClockChange[] = [];
  for (let span = zone.spanAt((number - 1) * day); span.to < (number + 2) * day; ) {
    const next = zone.spanAt(span.to);
    const before = span.to + span.offset - number * day;
    const after = span.to + next.offset - number * day;
    const touches = (wall: number) => wall >= 0 && wall < day;
    if (span.offset !== next.offset && (touches(before - 1) || touches(after)))
      changes.push({ at: span.to, from: formatTime(wrap(before)), to: formatTime(((after % day) + day) % day) });
    span = next;
  }
  return changes;
}

/** Time of day of a moment behind which something ends: midnight is 24:00. */
function wrap(time: number): number {
  return ((((time - 1) % day) + day) % day) + 1;
}

function explain(query: ExplainQuery, schedule: Schedule, start: Instant): ExplainedSlot {
  const wall = start + schedule.zone.spanAt(start).offset;
  const slot = slotAt(query, start, wall);
  const number = Math.floor(wall / day);
  const exception = query.capacityRule && prepareCapacity(query.capacityRule).on(number, wall - number * day).exception;
  const { verdict, why } = judge(query, schedule, slot, wall);
  return {
    ...slot,
    capacity: verdict === 'closed' ? 0 : slot.capacity,
    why,
    verdict,
    booked: Math.max(0, query.booked(start)),
    ...(exception && { exception: exception.name }),
  };
}

function judge(
  { settings, now }: ExplainQuery,
  schedule: Schedule,
  { start, total, capacity, why }: Slot,
  wall: number,
): Pick<ExplainedSlot, 'verdict' | 'why'> {
  const number = Math.floor(wall / day);
  if (!isOpenAt(schedule, start)) {
    const end = wall + settings.slotDurationMin * minute;
    const opensWithin = schedule.dayAt(number).intervals.some((each) => each.start > wall && each.start < end);
    const within = opensWithin ? ' Only the start of a slot counts, although it opens before the slot ends.' : '';
    return { verdict: 'closed', why: `${reasonAt(schedule, start, false)}${within}` };
  }
  if (total === 0) return { verdict: 'no-capacity', why };
  if (start <= now) return { verdict: 'past', why: `It has begun already. ${why}` };
  if (start <= now + settings.earlyStartSec * 1000)
    return { verdict: 'too-early', why: `It begins within the Early Start of ${settings.earlyStartSec} s. ${why}` };
  const lastDay = Math.floor((now + schedule.zone.spanAt(now).offset) / day) + settings.maxDaysAhead;
  if (number > lastDay) return { verdict: 'too-far', why: `Max Days Ahead ends on ${formatDate(lastDay)}. ${why}` };
  return { verdict: capacity === 0 ? 'full' : 'bookable', why };
}
