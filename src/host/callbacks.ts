import type { CallAnsweredEvent, Callback, DialResult } from '../generated/types.ts';
import type { Instant } from '../model/instant.ts';
import type { CallbackWish } from '../runtime/callbacks/index.ts';
import { type By, begin, bySystem, openAttempt, unreached } from '../runtime/callbacks/life/index.ts';
import type { CallbackQuery } from './callback-index.ts';
import { aroundOf, live } from './callback-life.ts';
import { keepCallback, sessionOfCallback } from './callback-records.ts';
import {
  type Changed,
  type Created,
  cancelCallback,
  createCallback,
  type Overrides,
  recreateCallback,
  rescheduleCallback,
} from './callback-wishes.ts';
import type { Centre } from './centre.ts';
import { customerAnswered } from './detecting.ts';
import type { Answer, Loop } from './loop.ts';
import { placeInLine } from './place-in-queue.ts';
import type { Store } from './ports.ts';
import type { Started } from './runtime.ts';
import { Transaction } from './transaction.ts';

/** A request for a callback from outside of a call; what is left out is the usual. */
export type CallbackOrder = Pick<CallbackWish, 'virtualQueue' | 'phoneNumber'> &
  Partial<Omit<CallbackWish, 'virtualQueue' | 'phoneNumber'>> &
  Pick<Callback, 'pushTargets'>;

/** Who asks from outside. */
export type Outsider = By & { readonly by: 'api' | 'console' };

/** What came of an attempt to reach the customer; `run` and `attempt` are the numbers that the telephone system was given. */
export type AttemptReport = { readonly run?: number | undefined; readonly attempt: number } & (
  | { readonly type: 'answered'; readonly party: CallAnsweredEvent['party'] }
  | { readonly type: 'busy' | 'noAnswer' }
  | { readonly type: 'failed'; readonly cause?: DialResult }
);

/** A callback as its customer is told about it; place and wait only while it is QUEUED, ROUTING or PROCESSING. */
export interface Retrieved {
  readonly callback: Callback;
  /** Counted from 1, 0 once it is its turn; left out while the next attempt is waited for. */
  readonly positionInQueue?: number;
  /** Seconds that it still has to wait there, by the strategy that offers use; -1 when unknown. */
  readonly estimatedWaitTime?: number;
}

/** Callbacks from their request to their end. Answers come at once where the store commits at once. */
export interface Callbacks {
  /**
   * Asks for a callback. Slot capacity is looked at only with `alwaysCheckCapacity`, in the transaction that takes the place:
   * of two requests for the last place one is refused, with slots that are free.
   */
  create(order: CallbackOrder, by: Outsider & { readonly alwaysCheckCapacity?: boolean }): Answer<Created>;
  get(callback: string): Callback | undefined;
  /** The record with its place in its queue and the wait that is left at this moment (rest-api: Retrieve). */
  retrieve(callback: string): Retrieved | undefined;
  list(): readonly Callback[];
  /** A page, sorted by time, then by id. */
  query(query: CallbackQuery): readonly Callback[];
  /** Refused while the customer is being served, and when it is over. */
  cancel(callback: string, by: By): Answer<Changed>;
  /** Cancels each of them that can be; each in a transaction of its own, in the order given. */
  cancelAll(
    callbacks: readonly string[],
    by: By,
  ): Promise<readonly { readonly callback: string; readonly refused?: string }[]>;
  /** Refused unless it is scheduled still, and when the slot of the new time is full. */
  reschedule(callback: string, desiredTime: Instant, by: Outsider): Answer<Changed>;
  /** Asks again for a completed callback. */
  recreate(
    callback: string,
    by: Outsider,
    overrides?: Overrides,
  ): Answer<Created | { readonly refused: string; readonly message?: string }>;
  /** What came of an attempt. What is told of an attempt that is over, or never was, is passed over. */
  report(callback: string, report: AttemptReport): void;
  /** Takes over a callback that was requested elsewhere; it does nothing before it is started. */
  keep(callback: Callback): void;
  /** Begins a callback that was taken over. Refused when its queue names no Callback application. */
  start(callback: string): Started;
}

/** Priority of a callback for which none was asked. */
const usualPriority = { start: 0, increment: 0, interval: 60, limit: 0 } as const;

/** The callbacks of a centre. */
export function createCallbacks(centre: Centre, store: Store, loop: Loop): Callbacks {
  const found = <T>(tx: Transaction, id: string, then: (callback: Callback) => T): T | { readonly refused: string } => {
    const callback = tx.get('callbacks', id);
    return callback ? then(callback) : { refused: `There is no callback ${id}.` };
  };
  return {
    create(order, { alwaysCheckCapacity: checkCapacity = false, ...by }) {
      const usual = {
        ...{ language: 'en-US', priority: usualPriority, userData: {} },
        offerType: order.desiredTime === undefined ? ('ASAP' as const) : ('SCHEDULED' as const),
      };
      return loop.ask((tx) => createCallback(centre, tx, { ...usual, ...order }, by, { checkCapacity }));
    },
    get: (id) => store.get('callbacks', id),
    retrieve: (id) => retrieve(centre, new Transaction(store), id),
    list: () => [...store.all('callbacks')],
    query: (query) => centre.indexes.callbacks.page(new Transaction(store), query),
    cancel: (id, by) => loop.ask((tx) => cancelCallback(centre, tx, id, by)),
    async cancelAll(ids, by) {
      const results = [];
      for (const callback of ids) {
        const changed = await loop.ask((tx) => cancelCallback(centre, tx, callback, by));
        results.push('refused' in changed ? { callback, refused: changed.refused } : { callback });
      }
      return results;
    },
    reschedule: (id, time, by) =>
      loop.ask((tx) => found(tx, id, (callback) => rescheduleCallback(centre, tx, callback, time, by))),
    recreate: (id, by, overrides) =>
      loop.ask((tx) => found(tx, id, (callback) => recreateCallback(centre, tx, callback, by, overrides))),
    report: (id, told) => loop.run((tx) => reportAttempt(centre, tx, id, told)),
    keep: (callback) => loop.run((tx) => keepCallback(centre, tx, callback)),
    start(id) {
      const callback = store.get('callbacks', id);
      if (!callback) return { refused: `There is no callback ${id}.` };
      const session = sessionOfCallback(callback);
      if (callback.history !== undefined) return { refused: `The callback ${id} is being carried out already.` };
      const program = centre.linked.queues.get(callback.virtualQueue)?.settings?.callbackApplication;
      if (program === undefined || !centre.linked.programs.has(program))
        return { refused: `The queue “${callback.virtualQueue}” has no Callback application in the configuration.` };
      loop.run((tx) => {
        const record = tx.get('callbacks', id);
        const around = record && aroundOf(centre, record);
        if (around) live(centre, tx, begin(record, around, bySystem));
      });
      return { session };
    },
  };
}

const active: ReadonlySet<Callback['state']> = new Set(['QUEUED', 'ROUTING', 'PROCESSING']);

function retrieve(centre: Centre, tx: Transaction, id: string): Retrieved | undefined {
  const callback = tx.get('callbacks', id);
  if (!callback || !active.has(callback.state) || callback.expiredAt !== undefined) return callback && { callback };
  const position = placeInLine(centre, tx, id)?.position;
  if (position !== undefined) {
    const { estimatedWaitTime } = centre.figuresFrom(tx, callback.virtualQueue, {
      callsWaiting: position,
      callbacks: 0,
    });
    return { callback, positionInQueue: position, estimatedWaitTime };
  }
  return callback.state === 'QUEUED' ? { callback } : { callback, positionInQueue: 0, estimatedWaitTime: 0 };
}

const results = { busy: 'BUSY', noAnswer: 'NO_ANSWER' } as const;

/** Takes what came of an attempt into account; what is told of one that is over is passed over, with a note. */
export function reportAttempt(centre: Centre, tx: Transaction, id: string, told: AttemptReport): void {
  const callback = tx.get('callbacks', id);
  const around = callback && aroundOf(centre, callback);
  if (!around) return;
  const { run = 1, attempt } = told;
  if (openAttempt(callback)?.number !== attempt || run !== (callback.run ?? 1)) {
    const which = run === 1 ? `Attempt ${attempt}` : `Attempt ${attempt} of run ${run}`;
    const reason = `${which} is not in progress: what came of it is passed over.`;
    centre.noteCallback(tx, sessionOfCallback(callback), reason);
    return;
  }
  if (told.type === 'answered') customerAnswered(centre, tx, callback, told.party, around);
  else {
    const result = told.type === 'failed' ? (told.cause ?? 'CREATE_CALL_ERROR') : results[told.type];
    live(centre, tx, unreached(callback, result, around));
  }
}
