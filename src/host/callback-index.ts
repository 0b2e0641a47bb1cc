import type { Callback } from '../generated/types.ts';
import type { Instant } from '../model/instant.ts';
import { waitsSince } from '../runtime/callbacks/life/index.ts';
import { type CallbackCounts, counted, noCallbacks } from './callback-counts.ts';
import {
  byPlace,
  type CallbackEntry,
  type CallbackOrder,
  digitsOf,
  emptyOrders,
  entryOf,
  replace,
} from './callback-orders.ts';
import type { Store } from './ports.ts';
import { byText, countWithin, mergeSorted, type Where, within } from './sorted-ranges.ts';
import type { Transaction } from './transaction.ts';

/** Where a callback stands among all: by its time, then by its id. */
export interface CallbackPlace {
  /** The desired time; of an immediate callback that of its beginning. */
  readonly at: Instant;
  readonly id: string;
}

/** What callbacks are looked for by; each criterion left out fits all. */
export interface CallbackQuery {
  readonly queue?: string;
  readonly states?: readonly Callback['state'][];
  /** First and last moment of the desired time; of an immediate callback that of its beginning counts. */
  readonly from?: Instant;
  readonly to?: Instant;
  /** Compared by its digits. */
  readonly number?: string;
  /** Only what stands behind this place: `placeOfCallback` of the last one of the page before. */
  readonly after?: CallbackPlace;
  readonly limit: number;
}

const allStates: readonly Callback['state'][] = ['SCHEDULED', 'QUEUED', 'ROUTING', 'PROCESSING', 'COMPLETED'];

/** The place of a callback, behind which the next page of a query begins. */
export function placeOfCallback(callback: Callback): CallbackPlace {
  return { at: waitsSince(callback), id: callback.id };
}

/**
 * Orders and counts of all callbacks of a store: made when the store was opened, kept by what is committed. Asked within a
 * transaction it knows what the transaction has changed so far, at a cost that grows with that and with the answer: neither
 * those who wait nor those who are kept after their end cost anything.
 */
export class CallbackIndex {
  private readonly entries = new Map<string, CallbackEntry>();
  private readonly counts = new Map<string, CallbackCounts>();
  private readonly orders = emptyOrders();
  private readonly allOrders = Object.values(this.orders);

  constructor(store: Store) {
    for (const callback of store.all('callbacks')) this.set(callback.id, callback);
  }

  /** Takes over what a transaction has changed; to be called once it is committed. */
  follow(tx: Transaction): void {
    for (const id of tx.touchedIds('callbacks')) this.set(id, tx.get('callbacks', id));
  }

  /** How many callbacks of a queue are in which part of their life. */
  count(tx: Transaction, queue: string): CallbackCounts {
    let counts = this.counts.get(queue) ?? noCallbacks;
    for (const { callback, one } of this.changes(tx))
      if (callback.virtualQueue === queue) counts = counted(counts, callback, one);
    return counts;
  }

  /** Callbacks of a number, written as they have it, in a queue that are not completed. */
  countActive(tx: Transaction, queue: string, phoneNumber: string): number {
    return this.countIn(
      tx,
      this.orders.active,
      ({ callback }) => byText(callback.phoneNumber, phoneNumber) || byText(callback.virtualQueue, queue),
    );
  }

  /** Immediate callbacks that a number, written as they have it, has asked for in any queue later than a moment. */
  countImmediate(tx: Transaction, phoneNumber: string, later: Instant): number {
    return this.countIn(
      tx,
      this.orders.immediate,
      ({ callback }) => byText(callback.phoneNumber, phoneNumber) || (callback.createdAt > later ? 0 : -1),
    );
  }

  /** A page of what is looked for, by time, then by id. It costs what it holds, however many stand before and behind it. */
  page(tx: Transaction, query: CallbackQuery): Callback[] {
    const page: Callback[] = [];
    if (!(query.limit > 0)) return page;
    const isMeant = criteriaOf(query);
    const touched = new Map(Array.from(tx.touchedIds('callbacks'), (id) => [id, tx.get('callbacks', id)]));
    const changed = [...touched.values()].flatMap((callback) => (callback ? [entryOf(callback)] : [])).sort(byPlace);
    const committed = this.sources(query).map((source) => filter(source, ({ callback }) => !touched.has(callback.id)));
    for (const entry of mergeSorted([changed, ...committed], byPlace)) {
      if (isMeant(entry)) page.push(entry.callback);
      if (page.length >= query.limit) break;
    }
    return page;
  }

  /** Ranges of the orders in which everything looked for is found; only a number leaves something to be passed over. */
  private sources({ queue, states = allStates, number, ...range }: CallbackQuery): Iterable<CallbackEntry>[] {
    const place = placeIn(range);
    if (number !== undefined) {
      const digits = digitsOf(number);
      return [within(this.orders.number.list, (each) => byText(each.digits, digits) || place(each))];
    }
    return [...new Set(states)].map((state) => {
      const inState: Where<CallbackEntry> = (each) => byText(each.callback.state, state) || place(each);
      if (queue === undefined) return within(this.orders.state.list, inState);
      return within(this.orders.queue.list, (each) => byText(each.callback.virtualQueue, queue) || inState(each));
    });
  }

  private countIn(tx: Transaction, { list, has }: CallbackOrder, where: Where<CallbackEntry>): number {
    let count = countWithin(list, where);
    for (const { callback, one } of this.changes(tx)) if (has(callback) && where(entryOf(callback)) === 0) count += one;
    return count;
  }

  /** What a transaction takes away, and what it adds. */
  private *changes(tx: Transaction): Iterable<{ readonly callback: Callback; readonly one: 1 | -1 }> {
    for (const id of tx.touchedIds('callbacks')) {
      const before = this.entries.get(id)?.callback;
      const after = tx.get('callbacks', id);
      if (before) yield { callback: before, one: -1 };
      if (after) yield { callback: after, one: 1 };
    }
  }

  private set(id: string, callback: Callback | undefined): void {
    const before = this.entries.get(id);
    if (before) this.tally(before.callback, -1);
    if (callback) this.tally(callback, 1);
    const entry = replace(this.allOrders, before, callback);
    if (entry) this.entries.set(id, entry);
    else this.entries.delete(id);
  }

  private tally(callback: Callback, one: 1 | -1): void {
    const { virtualQueue } = callback;
    this.counts.set(virtualQueue, counted(this.counts.get(virtualQueue) ?? noCallbacks, callback, one));
  }
}

/** Places of a query: behind `after`, from the first moment to the last one. */
function placeIn({
  from = Number.NEGATIVE_INFINITY,
  to = Number.POSITIVE_INFINITY,
  after,
}: Pick<CallbackQuery, 'from' | 'to' | 'after'>): Where<CallbackEntry> {
  return ({ at, callback }) => {
    if (at < from || (after && (at - after.at || byText(callback.id, after.id)) <= 0)) return -1;
    return at > to ? 1 : 0;
  };
}

function criteriaOf({ queue, states, number, ...range }: CallbackQuery): (entry: CallbackEntry) => boolean {
  const place = placeIn(range);
  const digits = number === undefined ? undefined : digitsOf(number);
  const wanted = states && new Set(states);
  return (entry) =>
    (queue === undefined || entry.callback.virtualQueue === queue) &&
    (wanted === undefined || wanted.has(entry.callback.state)) &&
    (digits === undefined || entry.digits === digits) &&
    place(entry) === 0;
}

function* filter<T>(values: Iterable<T>, keep: (value: T) => boolean): Iterable<T> {
  for (const value of values) if (keep(value)) yield value;
}
