import { estimate } from '../runtime/callbacks/life/index.ts';
import { aroundOf, live } from './callback-life.ts';
import { virtualCall } from './callback-records.ts';
import type { Centre } from './centre.ts';
import type { WaitingRecord } from './records.ts';
import type { Transaction } from './transaction.ts';
import { lookLater, upcomingTimer } from './upcoming-timer.ts';

/**
 * Looks at the wait that callbacks still have, where CALLBACK_UPCOMING may have to be sent. Others cost nothing, and of those
 * only the ones whose wait is below Push Notification Threshold do, and one more.
 */
export function tellUpcoming(centre: Centre, tx: Transaction): void {
  if (centre.awaitingUpcoming.size === 0) return;
  for (const queue of [...centre.awaitingUpcoming.keys()].sort())
    for (const { id, wait } of nearIn(centre, tx, queue)) lookAt(centre, tx, id, wait, false);
}

/** A whole minute has come. Looks again, and once more in a minute if then somebody still waits to be told. */
export function lookAgain(centre: Centre, tx: Transaction): void {
  tellUpcoming(centre, tx);
  tx.remove('timers', upcomingTimer);
  if (centre.awaitingUpcoming.size > 0) lookLater(tx, centre.clock.now());
}

/** Looks at the wait of a callback that has just begun to wait. */
export function firstEstimate(centre: Centre, tx: Transaction, id: string): void {
  const queue = tx.get('callbacks', id)?.virtualQueue;
  if (queue === undefined || !centre.awaitingUpcoming.get(queue)?.get(id)) return;
  const wait = waitOf(centre, tx, id, queue);
  if (wait !== undefined) lookAt(centre, tx, id, wait, true);
}

/** The awaiting callbacks of a queue whose wait is below the threshold, in the order of their turns. */
function nearIn(centre: Centre, tx: Transaction, queue: string): { readonly id: string; readonly wait: number }[] {
  const { settings } = centre.linked.queues.get(queue) ?? {};
  const near: { id: string; wait: number }[] = [];
  for (const { id } of centre.awaitingUpcoming.get(queue)?.inOrder(centre.clock.now()) ?? []) {
    const wait = waitOf(centre, tx, id, queue);
    if (wait === undefined) continue;
    // Nobody behind waits for a shorter time.
    if (wait < 0 || wait >= (settings?.pushThresholdMin ?? 0) * 60) break;
    near.push({ id, wait });
  }
  return near;
}

/** Seconds that the virtual call of a callback still waits, -1 when unknown; undefined while it is not in the line. */
function waitOf(centre: Centre, tx: Transaction, id: string, queue: string): number | undefined {
  const waiting = tx.get('waiting', virtualCall(id));
  if (!waiting) return undefined;
  const isBeside = (one: WaitingRecord) => one.virtualQueue === waiting.virtualQueue;
  const place = centre.line.positionOf(tx, waiting.id, centre.clock.now(), isBeside) ?? 1;
  return centre.figuresFrom(tx, queue, { callsWaiting: place, callbacks: 0 }).estimatedWaitTime;
}

function lookAt(centre: Centre, tx: Transaction, id: string, wait: number, isFirst: boolean): void {
  const callback = tx.get('callbacks', id);
  const around = callback && aroundOf(centre, callback);
  if (around) live(centre, tx, estimate(callback, wait, isFirst, around));
}
