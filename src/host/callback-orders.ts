import type { Callback } from '../generated/types.ts';
import type { Instant } from '../model/instant.ts';
import { waitsSince } from '../runtime/callbacks/life/index.ts';
import { SortedList } from '../runtime/queues/index.ts';
import { byText } from './sorted-ranges.ts';

/** A callback as it stands in the orders: one entry for all of them, whose callback changes. */
export interface CallbackEntry {
  callback: Callback;
  /** Its time: the desired one, or that of its beginning. */
  at: Instant;
  /** Those of its number. */
  digits: string;
}

/** Entries in one order; `has` says of which callbacks. */
export interface CallbackOrder {
  readonly list: SortedList<CallbackEntry>;
  readonly compare: (a: CallbackEntry, b: CallbackEntry) => number;
  readonly has: (callback: Callback) => boolean;
}

/** The digits of a number, however it is written. */
export function digitsOf(number: string): string {
  return number.replace(/[^0-9]/g, '');
}

/** The entry of a callback. */
export function entryOf(callback: Callback): CallbackEntry {
  return { callback, at: waitsSince(callback), digits: digitsOf(callback.phoneNumber) };
}

/** By time, then by id: the order of query pages. */
export function byPlace(a: CallbackEntry, b: CallbackEntry): number {
  return a.at - b.at || byText(a.callback.id, b.callback.id);
}

/** The orders in which callbacks are looked for and counted, empty. */
export function emptyOrders() {
  const all = () => true;
  return {
    state: order(all, (a, b) => byText(a.callback.state, b.callback.state) || byPlace(a, b)),
    queue: order(
      all,
      (a, b) =>
        byText(a.callback.virtualQueue, b.callback.virtualQueue) ||
        byText(a.callback.state, b.callback.state) ||
        byPlace(a, b),
    ),
    number: order(all, (a, b) => byText(a.digits, b.digits) || byPlace(a, b)),
    /** Those that are not completed, by number and queue. */
    active: order(
      ({ state }) => state !== 'COMPLETED',
      ({ callback: a }, { callback: b }) =>
        byText(a.phoneNumber, b.phoneNumber) || byText(a.virtualQueue, b.virtualQueue) || byText(a.id, b.id),
    ),
    /** Those without a desired time, by number and creation. */
    immediate: order(
      ({ desiredTime }) => desiredTime === undefined,
      ({ callback: a }, { callback: b }) =>
        byText(a.phoneNumber, b.phoneNumber) || a.createdAt - b.createdAt || byText(a.id, b.id),
    ),
  };
}

/** What becomes of an entry: it leaves the orders in which its place changes and comes back where it belongs. */
export function replace(
  orders: readonly CallbackOrder[],
  before: CallbackEntry | undefined,
  callback: Callback | undefined,
): CallbackEntry | undefined {
  const after = callback && entryOf(callback);
  const moved = orders.filter(
    ({ has, compare }) =>
      !(before && after && has(before.callback) && has(after.callback) && compare(before, after) === 0),
  );
  if (before) for (const { list, has } of moved) if (has(before.callback)) list.remove(before);
  if (!after) return undefined;
  const entry = before ? Object.assign(before, after) : after;
  for (const { list, has } of moved) if (has(entry.callback)) list.insert(entry);
  return entry;
}

function order(has: CallbackOrder['has'], compare: CallbackOrder['compare']): CallbackOrder {
  return { list: new SortedList(compare), compare, has };
}
