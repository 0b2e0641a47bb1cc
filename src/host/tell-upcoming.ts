import { estimate } from '../runtime/callbacks/life/index.ts';
import { inOrder } from '../runtime/queues/index.ts';
import { aroundOf, live } from './callback-life.ts';
import { virtualCall } from './callback-records.ts';
import type { Centre } from './centre.ts';
import type { Transaction } from './transaction.ts';

/** Looks at the wait that callbacks still have, where CALLBACK_UPCOMING may have to be sent; others cost nothing. */
export function tellUpcoming(centre: Centre, tx: Transaction): void {
  if (centre.awaitingUpcoming.size === 0) return;
  const places = new Map<string, number>();
  for (const queue of new Set([...tx.all('waiting')].map(({ virtualQueue }) => virtualQueue)))
    for (const [place, { id }] of lineOf(centre, tx, queue).entries()) places.set(id, place);
  for (const id of [...centre.awaitingUpcoming].sort()) {
    const ahead = places.get(virtualCall(id));
    if (ahead !== undefined) lookAt(centre, tx, id, ahead, false);
  }
}

/** Looks at the wait of a callback that has just begun to wait. */
export function firstEstimate(centre: Centre, tx: Transaction, id: string): void {
  const waiting = tx.get('waiting', virtualCall(id));
  if (!waiting || !centre.awaitingUpcoming.has(id)) return;
  const ahead = lineOf(centre, tx, waiting.virtualQueue).findIndex((each) => each.id === waiting.id);
  lookAt(centre, tx, id, ahead, true);
}

function lineOf(centre: Centre, tx: Transaction, virtualQueue: string) {
  const line = [...tx.all('waiting')].filter((each) => each.virtualQueue === virtualQueue);
  return inOrder(line, centre.clock.now());
}

function lookAt(centre: Centre, tx: Transaction, id: string, ahead: number, isFirst: boolean): void {
  const callback = tx.get('callbacks', id);
  const around = callback && aroundOf(centre, callback);
  if (!around) return;
  const agents = [...tx.all('agents')].filter(({ state }) => state !== 'loggedOut');
  const counted = { callsWaiting: ahead + 1, callbacks: 0, agents };
  const { estimatedWaitTime } = centre.figuresFrom(tx, callback.virtualQueue, counted);
  live(centre, tx, estimate(callback, estimatedWaitTime, isFirst, around));
}
