import { estimate } from '../runtime/callbacks/life/index.ts';
import { aroundOf, live } from './callback-life.ts';
import { lineOf, virtualCall } from './callback-records.ts';
import type { Centre } from './centre.ts';
import type { WaitingRecord } from './records.ts';
import type { Transaction } from './transaction.ts';
import { lookLater, upcomingTimer } from './upcoming-timer.ts';

/**
 * Looks at the wait that callbacks still have, where CALLBACK_UPCOMING may have to be sent. Others cost nothing, and of those
 * who wait only the head of the line is looked at, up to the place whose wait is not below Push Notification Threshold.
 */
export function tellUpcoming(centre: Centre, tx: Transaction): void {
  if (centre.awaitingUpcoming.size === 0) return;
  for (const queue of [...centre.awaitingUpcoming.keys()].sort()) lookAtHead(centre, tx, queue);
}

/** A whole minute has come. Looks again, and once more in a minute if then somebody still waits to be told. */
export function lookAgain(centre: Centre, tx: Transaction): void {
  tellUpcoming(centre, tx);
  tx.remove('timers', upcomingTimer);
  if (centre.awaitingUpcoming.size > 0) lookLater(tx, centre.clock.now());
}

/** Looks at the wait of a callback that has just begun to wait. */
export function firstEstimate(centre: Centre, tx: Transaction, id: string): void {
  const waiting = tx.get('waiting', virtualCall(id));
  if (!waiting) return;
  const isBeside = (one: WaitingRecord) => one.virtualQueue === waiting.virtualQueue;
  const place = centre.line.positionOf(tx, waiting.id, centre.clock.now(), isBeside);
  const queue = tx.get('callbacks', id)?.virtualQueue;
  if (place === undefined || queue === undefined || !centre.awaitingUpcoming.get(queue)?.has(id)) return;
  lookAt(centre, tx, id, waitAt(centre, tx, queue, place), true);
}

function lookAtHead(centre: Centre, tx: Transaction, queue: string): void {
  const awaiting = new Set(centre.awaitingUpcoming.get(queue));
  const { settings } = centre.linked.queues.get(queue) ?? {};
  if (!settings) return;
  const line = lineOf(centre, queue);
  let place = 0;
  for (const { callback } of centre.line.inOrder(tx, centre.clock.now(), (one) => one.virtualQueue === line)) {
    place += 1;
    const wait = waitAt(centre, tx, queue, place);
    // Nobody behind waits for a shorter time.
    if (wait < 0 || wait >= settings.pushThresholdMin * 60) return;
    if (callback !== undefined && awaiting.delete(callback)) lookAt(centre, tx, callback, wait, false);
    if (awaiting.size === 0) return;
  }
}

/** Seconds that whoever has a place, counted from 1, in the line of a queue still waits; -1 when unknown. */
function waitAt(centre: Centre, tx: Transaction, queue: string, place: number): number {
  return centre.figuresFrom(tx, queue, { callsWaiting: place, callbacks: 0 }).estimatedWaitTime;
}

function lookAt(centre: Centre, tx: Transaction, id: string, wait: number, isFirst: boolean): void {
  const callback = tx.get('callbacks', id);
  const around = callback && aroundOf(centre, callback);
  if (around) live(centre, tx, estimate(callback, wait, isFirst, around));
}
