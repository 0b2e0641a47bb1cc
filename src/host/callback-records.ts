import type { Callback } from '../generated/types.ts';
import { awaitsUpcoming, nextDeadline, waitsSince } from '../runtime/callbacks/life/index.ts';
import { book } from './bookings.ts';
import type { Centre } from './centre.ts';
import type { WaitingRecord } from './records.ts';
import type { Transaction } from './transaction.ts';
import { lookLater } from './upcoming-timer.ts';

/** Id of the session that carries a callback out: each time that the customer chose has a session of its own. */
export function sessionOfCallback({ id, run = 1 }: Pick<Callback, 'id' | 'run'>): string {
  return run === 1 ? `session-of-${id}` : `session-of-${id}/${run}`;
}

/**
 * Writes a callback down with everything that hangs on its record: its place in a slot, its next deadline, and the agent who
 * has triggered it, who may trigger another one as soon as this one is not under way any more.
 */
export function keepCallback(centre: Centre, tx: Transaction, callback: Callback): void {
  const before = tx.get('callbacks', callback.id);
  if (before === callback) return;
  book(tx, before, callback);
  tx.put('callbacks', callback);
  const at = nextDeadline(callback);
  const timer = `callback/${callback.id}`;
  if (at === undefined) tx.remove('timers', timer);
  else if (tx.get('timers', timer)?.at !== at) tx.put('timers', { id: timer, at, callback: callback.id });
  if (callback.state !== 'ROUTING' && callback.state !== 'PROCESSING') centre.release(tx, callback.id);
  const awaits = callback.waits !== undefined && awaitsUpcoming(callback);
  centre.awaitUpcoming(callback, awaits);
  if (awaits) lookLater(tx, centre.clock.now());
  centre.notifier.notify({ about: 'callback', callback, at: centre.clock.now() });
}

/** Forgets a callback that has been kept for long enough. */
export function forgetCallback(centre: Centre, tx: Transaction, callback: Callback): void {
  book(tx, callback, undefined);
  tx.remove('callbacks', callback.id);
  tx.remove('timers', `callback/${callback.id}`);
  centre.release(tx, callback.id);
  centre.awaitUpcoming(callback, false);
}

/** Id of the virtual call of a callback. */
export function virtualCall(callback: string): string {
  return `virtual/${callback}`;
}

/** Name of the queue in whose line the virtual calls of a queue wait: its Callback Virtual Queue, else itself. */
function lineOf(centre: Centre, virtualQueue: string): string {
  const { callbackVq } = centre.linked.queues.get(virtualQueue)?.settings ?? {};
  return callbackVq !== undefined && centre.linked.queues.has(callbackVq) ? callbackVq : virtualQueue;
}

/** The virtual call begins to wait at the place that the callback has had from its start. */
export function enterLine(centre: Centre, tx: Transaction, callback: Callback): void {
  const { settings } = centre.linked.queues.get(callback.virtualQueue) ?? {};
  const waiting: WaitingRecord = {
    id: virtualCall(callback.id),
    callback: callback.id,
    virtualQueue: lineOf(centre, callback.virtualQueue),
    priority: callback.priority,
    since: waitsSince(callback),
    skillExpression: callback.skillExpression ?? settings?.skillExpression ?? '',
    selection: 'longestIdle',
    agentGreeting: [],
  };
  if (tx.get('waiting', waiting.id) === undefined) centre.see(tx, callback.virtualQueue);
  tx.put('waiting', waiting);
}
