import { estimate } from '../runtime/callbacks/life/index.ts';
import { aroundOf, live } from './callback-life.ts';
import { virtualCall } from './callback-records.ts';
import type { Centre } from './centre.ts';
import type { WaitingRecord } from './records.ts';
import type { Transaction } from './transaction.ts';

/** Looks at the wait that callbacks still have, where CALLBACK_UPCOMING may have to be sent; others cost nothing. */
export function tellUpcoming(centre: Centre, tx: Transaction): void {
  if (centre.awaitingUpcoming.size === 0) return;
  const places = [...centre.awaitingUpcoming].sort().map((id) => [id, placeOf(centre, tx, id)] as const);
  for (const [id, place] of places) if (place !== undefined) lookAt(centre, tx, id, place, false);
}

/** Looks at the wait of a callback that has just begun to wait. */
export function firstEstimate(centre: Centre, tx: Transaction, id: string): void {
  if (!centre.awaitingUpcoming.has(id)) return;
  const place = placeOf(centre, tx, id);
  if (place !== undefined) lookAt(centre, tx, id, place, true);
}

/** Place of a callback's virtual call in the line of its queue, counted from 1; undefined when it does not wait. */
function placeOf(centre: Centre, tx: Transaction, id: string): number | undefined {
  const waiting = tx.get('waiting', virtualCall(id));
  const isBeside = (one: WaitingRecord) => one.virtualQueue === waiting?.virtualQueue;
  return waiting && centre.line.positionOf(tx, waiting.id, centre.clock.now(), isBeside);
}

function lookAt(centre: Centre, tx: Transaction, id: string, place: number, isFirst: boolean): void {
  const callback = tx.get('callbacks', id);
  const around = callback && aroundOf(centre, callback);
  if (!around) return;
  const counted = { callsWaiting: place, callbacks: 0 };
  const { estimatedWaitTime } = centre.figuresFrom(tx, callback.virtualQueue, counted);
  live(centre, tx, estimate(callback, estimatedWaitTime, isFirst, around));
}
