import type { Callback } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';
import type { DayPromise } from './day.ts';

/** The customer's turn: when they were first dialled, or told to dial in; undefined before. */
export function firstTurn({ attempts = [], readyAt }: Callback): Instant | undefined {
  return attempts[0]?.at ?? readyAt;
}

/** When the customer may expect the turn: at the desired time, or after the wait told; undefined when none could be told. */
export function promisedAt({ desiredTime, createdAt, estimatedWaitTime = -1 }: Callback): Instant | undefined {
  if (desiredTime !== undefined) return desiredTime;
  return estimatedWaitTime < 0 ? undefined : createdAt + estimatedWaitTime * 1000;
}

/** Whether the turn came in time; undefined when nothing was promised. One that never came was not. */
export function isKept(callback: Callback, toleranceSeconds: number): boolean | undefined {
  const at = promisedAt(callback);
  if (at === undefined) return undefined;
  const turn = firstTurn(callback);
  return turn !== undefined && turn <= at + toleranceSeconds * 1000;
}

/** A callback as it stands, as what became of its promise. */
export function promiseOf(callback: Callback, toleranceSeconds: number): DayPromise {
  const { id, virtualQueue: queue, createdAt: requestedAt, desiredTime, attempts = [], reason } = callback;
  return {
    ...{ callback: id, queue, requestedAt, attempts: attempts.length },
    isScheduled: desiredTime !== undefined,
    promisedAt: promisedAt(callback) ?? null,
    firstAttemptAt: firstTurn(callback) ?? null,
    kept: isKept(callback, toleranceSeconds) ?? null,
    ...(reason === undefined ? {} : { reason }),
  };
}
