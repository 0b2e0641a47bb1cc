import { availableSlots, explainSlots, isTimeZone, localTime, type SlotQuery } from '../calendar/index.ts';
import type { Callback } from '../generated/types.ts';
import type { Instant } from '../model/instant.ts';
import { own } from '../model/json.ts';
import type { Centre } from './centre.ts';
import type { Transaction } from './transaction.ts';

/** What the calendar needs to know to find slots of a queue; undefined for a queue without settings or Business Hours. */
export function slotQuery(centre: Centre, tx: Transaction, virtualQueue: string): SlotQuery | undefined {
  const { configuration, queues } = centre.linked;
  const { hours, settings } = queues.get(virtualQueue) ?? {};
  if (hours === undefined || settings === undefined) return undefined;
  const rule = configuration.queues.find(({ name }) => name === virtualQueue)?.capacityRule;
  return {
    hours,
    settings,
    specialDays: configuration.specialDays,
    capacityRule: rule === undefined ? undefined : own(configuration.capacityRules, rule),
    booked: (start) => tx.get('bookings', bookingId(virtualQueue, start))?.count ?? 0,
    now: centre.clock.now(),
  };
}

/**
 * The slot of a moment with the places that are left in it, however near or far it is; undefined where the service is closed
 * at the slot’s start.
 */
export function slotOf(centre: Centre, tx: Transaction, virtualQueue: string, at: Instant) {
  const query = slotQuery(centre, tx, virtualQueue);
  if (query === undefined) return undefined;
  const before = at - query.settings.slotDurationMin * 60_000;
  const settings = { ...query.settings, earlyStartSec: 0, maxDaysAhead: 1 };
  return availableSlots({ ...query, settings, now: before, to: at + 1, includeFull: true }).at(-1);
}

/** Why no place is left at a moment, with the hours or the rule that says so; a sentence. */
export function whyNoPlace(centre: Centre, tx: Transaction, virtualQueue: string, at: Instant): string {
  const query = slotQuery(centre, tx, virtualQueue);
  if (query === undefined) return `The queue “${virtualQueue}” has no Business Hours.`;
  const { timeZone, name } = query.hours;
  if (!isTimeZone(timeZone)) return `The time zone “${timeZone}” of “${name}” is unknown.`;
  const days = explainSlots({ ...query, from: localTime(at, timeZone).slice(0, 10), days: 1 });
  const around = days.flatMap(({ slots }) => slots).findLast(({ start }) => start <= at);
  if (around === undefined) return 'There is no slot at that time.';
  const { verdict, why, capacity, total } = around;
  if (verdict === 'closed') return `There is no slot at that time. ${name}: ${why}`;
  return total > 0 && capacity < 1 ? `The slot is full. ${why}` : `The slot takes no callbacks. ${why}`;
}

/** The callback with the slot of its desired time. */
export function withSlot(centre: Centre, tx: Transaction, callback: Callback): Callback {
  const { bookedSlot: _, ...rest } = callback;
  const slot = callback.desiredTime && slotOf(centre, tx, callback.virtualQueue, callback.desiredTime);
  return slot ? { ...rest, bookedSlot: slot.start } : rest;
}

/** Counts the places of a callback that was one record and becomes another: an active one takes a place in its slot. */
export function book(tx: Transaction, before: Callback | undefined, after: Callback | undefined): void {
  const left = placeOf(before);
  const taken = placeOf(after);
  if (left === taken) return;
  if (left !== undefined) count(tx, left, -1);
  if (taken !== undefined) count(tx, taken, 1);
}

function placeOf(callback: Callback | undefined): string | undefined {
  if (callback?.bookedSlot === undefined || callback.state === 'COMPLETED') return undefined;
  return bookingId(callback.virtualQueue, callback.bookedSlot);
}

function count(tx: Transaction, id: string, more: 1 | -1): void {
  const places = (tx.get('bookings', id)?.count ?? 0) + more;
  if (places > 0) tx.put('bookings', { id, count: places });
  else tx.remove('bookings', id);
}

function bookingId(virtualQueue: string, start: Instant): string {
  return `${virtualQueue}/${start}`;
}
