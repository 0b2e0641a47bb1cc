import type { BusinessHours, CapacityRule, ResolvedSettings } from '../generated/types.ts';
import type { Instant } from '../model/instant.ts';
import { openStretches } from './open-state.ts';
import { type SpecialDays, scheduleOf } from './schedule.ts';
import { slotAt, slotStarts } from './slot-grid.ts';
import { day, isInRange, minute } from './time-zone.ts';

/** A bookable stretch of Slot Duration, named by its start. */
export interface Slot {
  readonly start: Instant;
  /** ISO 8601 with offset, in the zone of the Business Hours. */
  readonly localTime: string;
  /** Callbacks that may still be booked. */
  readonly capacity: number;
  /** Callbacks that it holds in all. */
  readonly total: number;
  /** Where the numbers come from, for people. */
  readonly why: string;
}

/** The columns of a settings row that decide about slots. */
export type SlotSettings = Pick<
  ResolvedSettings,
  'slotDurationMin' | 'slotCapacity' | 'maxDaysAhead' | 'earlyStartSec'
>;

/** What slots depend on. */
export interface SlotQuery {
  readonly hours: BusinessHours;
  readonly specialDays: SpecialDays;
  readonly settings: SlotSettings;
  /** Assigned to the queue; it overrides Slot Capacity. */
  readonly capacityRule?: CapacityRule | undefined;
  /** Active callbacks booked into the slot that starts then. */
  booked(start: Instant): number;
  readonly now: Instant;
  /** The first moment of interest; now when left out. */
  readonly from?: Instant | undefined;
  /** Just after the last moment of interest; Max Days Ahead ends it in any case. */
  readonly to?: Instant | undefined;
  /** At most so many slots that are free; all when left out. */
  readonly limit?: number | undefined;
  /** Also slots that are open but full. */
  readonly includeFull?: boolean | undefined;
}

/**
 * Slots that may be booked, in order. The grid is counted from local midnight, so that it begins at :00 of the hour; a slot is
 * usable when the service is open at its start; those up to now + Early Start are not listed; the last day is today + Max Days
 * Ahead. A slot that clocks skip does not exist, one they show twice exists twice. An unknown time zone has no slots.
 */
export function availableSlots(query: SlotQuery): Slot[] {
  const { hours, settings, now, limit = Number.POSITIVE_INFINITY, includeFull = false } = query;
  const schedule = scheduleOf(hours, query.specialDays);
  if (!schedule || !isInRange(now) || !(settings.slotDurationMin >= 1)) return [];
  const today = Math.floor((now + schedule.zone.spanAt(now).offset) / day);
  const lastDay = today + settings.maxDaysAhead;
  const from = Math.max(query.from ?? now, now + settings.earlyStartSec * 1000 + 1);
  // A day more than the last one: its offset is not known yet; the loop looks at the local day.
  const to = Math.min(query.to ?? Number.POSITIVE_INFINITY, now + (settings.maxDaysAhead + 3) * day);
  const slots: Slot[] = [];
  let free = 0;
  for (const stretch of openStretches(schedule, from, to)) {
    for (const start of slotStarts(schedule.zone, stretch.from, stretch.to, settings.slotDurationMin * minute)) {
      const wall = start + schedule.zone.spanAt(start).offset;
      if (Math.floor(wall / day) > lastDay) continue;
      if (free >= limit) return slots;
      const slot = slotAt(query, start, wall);
      if (slot.capacity > 0) free++;
      if (slot.capacity > 0 || includeFull) slots.push(slot);
    }
  }
  return slots;
}

/** Up to `count` free slots, the nearest to the wish first; of two equally near the later one. The wish's own slot is the nearest of all. */
export function nearestSlots(query: SlotQuery & { readonly wish: Instant; readonly count: number }): Slot[] {
  const { wish, count } = query;
  const duration = query.settings.slotDurationMin * minute;
  const distance = ({ start }: Slot): number => (start <= wish && wish < start + duration ? 0 : Math.abs(start - wish));
  for (let radius = day; ; radius *= 2) {
    const slots = availableSlots({
      ...query,
      from: wish - radius,
      to: wish + radius,
      limit: undefined,
      includeFull: false,
    });
    if (slots.length >= count || radius > (query.settings.maxDaysAhead + 3) * day + Math.abs(wish - query.now))
      return slots.sort((a, b) => distance(a) - distance(b) || b.start - a.start).slice(0, count);
  }
}
