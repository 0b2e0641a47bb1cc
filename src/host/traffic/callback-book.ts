import type { Callback } from '../../generated/types.ts';
import { type CallbackCounts, counted, noCallbacks } from '../callback-counts.ts';
import type { Store, StoreChange } from '../ports.ts';
import type { DayPromise } from './day.ts';
import { firstTurn, promiseOf } from './promises.ts';

/** What became of callbacks on a day, counted while their records change: nothing is looked through. */
export interface CallbackBook {
  readonly promises: readonly DayPromise[];
  /** All that were accepted, and those that are not over. */
  readonly counts: { readonly accepted: number; readonly open: number };
  /** Callbacks of a queue that are not over. */
  standing(queue: string): CallbackCounts;
  look(changes: readonly StoreChange[]): void;
}

/** An empty book; `store` is as it was before the changes that are looked at. */
export function createCallbackBook(store: Store, toleranceSeconds: number): CallbackBook {
  const promises: DayPromise[] = [];
  const counts = { accepted: 0, open: 0 };
  const standings = new Map<string, CallbackCounts>();
  /** Callbacks whose promise is told already. */
  const told = new Set<string>();

  const standing = (queue: string) => standings.get(queue) ?? noCallbacks;
  const count = (callback: Callback | undefined, one: 1 | -1) => {
    if (!callback || callback.state === 'COMPLETED') return;
    const { virtualQueue } = callback;
    standings.set(virtualQueue, counted(standing(virtualQueue), callback, one));
    counts.open += one;
  };

  const follow = (before: Callback | undefined, after: Callback | undefined) => {
    if (!before) counts.accepted += 1;
    count(before, -1);
    count(after, 1);
    if (!after || told.has(after.id)) return;
    if (firstTurn(after) === undefined && after.state !== 'COMPLETED') return;
    told.add(after.id);
    promises.push(promiseOf(after, toleranceSeconds));
  };

  return {
    ...{ promises, counts },
    standing,
    look(changes) {
      for (const { collection, id, value } of changes)
        if (collection === 'callbacks') follow(store.get('callbacks', id), value);
    },
  };
}
