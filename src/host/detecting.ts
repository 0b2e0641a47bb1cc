import type { CallAnsweredEvent, Callback } from '../generated/types.ts';
import { type Around, answered, openAttempt, pickedUp, unreached } from '../runtime/callbacks/life/index.ts';
import { aroundOf, live } from './callback-life.ts';
import { sessionOfCallback } from './callback-records.ts';
import type { Centre } from './centre.ts';
import type { Transaction } from './transaction.ts';

/** Milliseconds in which it must be found out who or what has answered; after them it counts as a person. */
export const mostDetecting = 10_000;

/**
 * Somebody or something has taken the call of the attempt in progress. Where CPD is enabled and it is not known who or what, the
 * telephone system is asked to find out, once; without CPD whatever answers is a person.
 */
export function customerAnswered(
  centre: Centre,
  tx: Transaction,
  callback: Callback,
  party: CallAnsweredEvent['party'],
  around: Around,
): void {
  const attempt = openAttempt(callback)?.number;
  const isKnown = party !== 'unknown' || !around.settings.cpdEnabled;
  if (attempt === undefined || isKnown || isDetecting(tx, callback)) {
    tx.remove('timers', timerOf(callback));
    live(centre, tx, answered(callback, party, around));
    return;
  }
  live(centre, tx, pickedUp(callback));
  const session = sessionOfCallback(callback);
  const at = around.now + mostDetecting;
  tx.put('timers', { id: timerOf(callback), at, callback: callback.id, detects: attempt });
  const id = detectionOf(callback, attempt);
  centre.post(tx, { id, session, task: { do: 'detectMachine', callback: callback.id, attempt } });
}

/** True while it is being found out who or what has answered the attempt in progress. */
export function isDetecting(tx: Transaction, callback: Callback): boolean {
  const attempt = openAttempt(callback)?.number;
  return attempt !== undefined && tx.get('timers', timerOf(callback))?.detects === attempt;
}

/** Id of the command that asks who or what has answered an attempt. */
export function detectionOf(callback: Callback, attempt: number): string {
  return `${sessionOfCallback(callback)}/dial/${attempt}/detect`;
}

/** Nobody has said in time who or what has answered: it counts as a person. */
export function detectionDue(centre: Centre, tx: Transaction, timer: string, id: string): void {
  const callback = tx.get('callbacks', id);
  const around = callback && aroundOf(centre, callback);
  const isCurrent = callback !== undefined && timerOf(callback) === timer && isDetecting(tx, callback);
  tx.remove('timers', timer);
  if (around && isCurrent) live(centre, tx, answered(callback, 'unknown', around));
}

/** Who or what has answered is gone before it was found out: nobody was reached. Passed over at any other time. */
export function goneWhileDetecting(centre: Centre, tx: Transaction, session: string): void {
  const id = tx.get('calls', session)?.callback;
  const callback = id === undefined ? undefined : tx.get('callbacks', id);
  const around = callback && aroundOf(centre, callback);
  if (!around || sessionOfCallback(callback) !== session || !isDetecting(tx, callback)) return;
  tx.remove('timers', timerOf(callback));
  live(centre, tx, unreached(callback, 'UNKNOWN', around));
}

function timerOf(callback: Callback): string {
  return `detect/${sessionOfCallback(callback)}`;
}
