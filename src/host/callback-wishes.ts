import { nearestSlots, type Slot } from '../calendar/index.ts';
import type { Callback, Refusal } from '../generated/types.ts';
import type { Instant } from '../model/instant.ts';
import { acceptCallback, type CallbackWish } from '../runtime/callbacks/index.ts';
import { type By, begin, cancel, happened, type LifeStep, reschedule } from '../runtime/callbacks/life/index.ts';
import { slotOf, slotQuery, whyNoPlace, withSlot } from './bookings.ts';
import { aroundOf, live } from './callback-life.ts';
import { keepCallback } from './callback-records.ts';
import type { Centre } from './centre.ts';
import { regionFor } from './regions.ts';
import type { Transaction } from './transaction.ts';

/** An accepted callback, or why it was refused; with the nearest free slots where one of them would do. */
export type Created =
  | { readonly callback: Callback }
  | { readonly refused: Refusal; readonly message: string; readonly slots?: readonly Slot[] };

/** The callback as it is by now, or why that was not possible. */
export type Changed = { readonly callback: Callback } | { readonly refused: string };

/** Milliseconds over which immediate requests of one number are counted (guide: 24 hours). */
const day = 86_400_000;

/** Milliseconds from its completion for which a callback is repeated with the recording of its customer’s name (guide: four days). */
const keepsRecording = 4 * day;

/** Slots that are proposed at most instead of one that is full. */
const mostProposed = 5;

/**
 * Decides about a wish and begins the callback in the same transaction, with its place in its slot. A flow has offered a slot
 * that was free, and the API may ask for it: then the slot must still have a place.
 */
export function createCallback(
  centre: Centre,
  tx: Transaction,
  wish: CallbackWish & Pick<Callback, 'pushTargets' | 'recreatedFrom'>,
  by: By,
  { session, checkCapacity = by.by === 'flow' }: { readonly session?: string; readonly checkCapacity?: boolean } = {},
): Created {
  const now = centre.clock.now();
  const { virtualQueue, desiredTime } = wish;
  const places =
    desiredTime === undefined || !checkCapacity ? undefined : placesAt(centre, tx, virtualQueue, desiredTime);
  const answer = acceptCallback(wish, centre.queue(tx, virtualQueue), centre.ids.next('callback'), now, {
    isFlow: by.by === 'flow',
    specialDays: centre.linked.configuration.specialDays,
    active: (number) => centre.indexes.callbacks.countActive(tx, virtualQueue, number),
    immediate: (number) => centre.indexes.callbacks.countImmediate(tx, number, now - day),
    ...places,
  });
  if ('refused' in answer) {
    const query = answer.refused === 'slot-full' ? slotQuery(centre, tx, virtualQueue) : undefined;
    if (!query || desiredTime === undefined) return answer;
    return { ...answer, slots: nearestSlots({ ...query, wish: desiredTime, count: mostProposed }) };
  }
  const region = regionFor(centre, tx, session ?? '', virtualQueue);
  const accepted = withSlot(centre, tx, { ...answer.callback, ...(region === undefined ? {} : { region }) });
  const around = aroundOf(centre, accepted);
  if (!around) throw new Error(`the callback ${accepted.id} was accepted for a queue without settings`);
  live(centre, tx, begin(accepted, around, by));
  return { callback: tx.get('callbacks', accepted.id) ?? accepted };
}

/** Places left in the slot of a moment, and why where there are none. */
function placesAt(centre: Centre, tx: Transaction, virtualQueue: string, at: Instant) {
  const placesLeft = slotOf(centre, tx, virtualQueue, at)?.capacity ?? 0;
  return placesLeft < 1 ? { placesLeft, why: whyNoPlace(centre, tx, virtualQueue, at) } : { placesLeft };
}

/** Gives a callback another time, with its place in the slot of that time. A customer on the line was promised it: it is not refused when the slot has filled since. */
export function rescheduleCallback(
  centre: Centre,
  tx: Transaction,
  callback: Callback,
  desiredTime: Instant,
  by: By,
): Changed {
  const around = aroundOf(centre, callback);
  if (!around) return { refused: `The queue “${callback.virtualQueue}” has no settings any more.` };
  const slot = slotOf(centre, tx, callback.virtualQueue, desiredTime);
  if (by.by !== 'flow' && slot && slot.start !== callback.bookedSlot && slot.capacity < 1)
    return { refused: whyNoPlace(centre, tx, callback.virtualQueue, desiredTime) };
  const step = reschedule(callback, desiredTime, by, around);
  if ('refused' in step) return step;
  return lived(centre, tx, { ...step, callback: withSlot(centre, tx, step.callback) });
}

/** Cancels a callback unless it is being processed or is over. */
export function cancelCallback(centre: Centre, tx: Transaction, id: string, by: By): Changed {
  const callback = tx.get('callbacks', id);
  if (!callback) return { refused: `There is no callback ${id}.` };
  const step = cancel(callback, by, centre.moment());
  return 'refused' in step ? step : lived(centre, tx, step);
}

/** What a repeated callback may have different. */
export type Overrides = Partial<Pick<CallbackWish, 'phoneNumber' | 'desiredTime' | 'userData' | 'skillExpression'>>;

/** Repeats a completed callback as a new one, at once unless a time is given. */
export function recreateCallback(
  centre: Centre,
  tx: Transaction,
  callback: Callback,
  by: By,
  overrides: Overrides = {},
): Created | { readonly refused: string } {
  if (callback.state !== 'COMPLETED') return { refused: `The callback ${callback.id} is not completed yet.` };
  const { virtualQueue, phoneNumber, language, priority, skillExpression, userData, pushTargets } = callback;
  const { nameRecording, completedAt = callback.createdAt } = callback;
  const hasRecording = nameRecording !== undefined && centre.clock.now() - completedAt <= keepsRecording;
  const wish = {
    ...{ virtualQueue, phoneNumber, language, priority, userData },
    ...(hasRecording ? { nameRecording } : {}),
    ...(skillExpression === undefined ? {} : { skillExpression }),
    ...(pushTargets === undefined ? {} : { pushTargets }),
    ...{ offerType: overrides.desiredTime === undefined ? ('ASAP' as const) : ('SCHEDULED' as const) },
    ...overrides,
    recreatedFrom: callback.id,
  };
  const created = createCallback(centre, tx, wish, by);
  if (!('refused' in created))
    keepCallback(centre, tx, happened(callback, 'recreated', centre.clock.now(), by, created.callback.id));
  return created;
}

function lived(centre: Centre, tx: Transaction, step: LifeStep): Changed {
  live(centre, tx, step);
  return { callback: tx.get('callbacks', step.callback.id) ?? step.callback };
}
