import { sessionOfCallback, virtualCall } from './callback-records.ts';
import type { Centre } from './centre.ts';
import type { WaitingRecord } from './records.ts';
import type { Transaction } from './transaction.ts';

/** A place in a queue. */
export interface QueuePosition {
  readonly virtualQueue: string;
  /** Counted from 1: who has it is served next. */
  readonly position: number;
  /** How many wait there, this one among them. */
  readonly of: number;
}

/**
 * Where a call, by its session, or a callback, by its id, waits in its queue. What waits for a callback is its virtual call, then its
 * customer, once reached, or the customer’s own call that stands in for it. Undefined while nothing of it waits.
 */
export function placeInLine(centre: Centre, tx: Transaction, id: string): QueuePosition | undefined {
  const callback = tx.get('callbacks', id);
  const names = callback
    ? [
        virtualCall(id),
        sessionOfCallback(callback),
        ...(callback.mergedWith === undefined ? [] : [callback.mergedWith]),
      ]
    : [id];
  const waiting = names.map((name) => tx.get('waiting', name)).find((each) => each !== undefined);
  if (!waiting) return undefined;
  const { virtualQueue } = waiting;
  const isThere = (one: WaitingRecord) => one.virtualQueue === virtualQueue;
  const position = centre.line.positionOf(tx, waiting.id, centre.clock.now(), isThere);
  return position === undefined ? undefined : { virtualQueue, position, of: centre.line.count(tx, isThere) };
}
