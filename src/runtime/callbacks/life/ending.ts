import { day } from '../../../calendar/time-zone.ts';
import type { Callback, DialResult } from '../../../generated/types.ts';
import { waitsSince } from '../../../model/waits-since.ts';
import { withDeadlines } from './deadlines.ts';
import {
  type Around,
  type By,
  bySystem,
  cutShort,
  happened,
  type LifeAnswer,
  type LifeStep,
  openAttempt,
  pushTo,
  unchanged,
} from './life-step.ts';

/** Endings are the same whatever the settings of the queue have become. */
export type Moment = Pick<Around, 'now' | 'keepDays'>;

/** Days that a completed record is kept from its desired time when the host says nothing else (guide: 14 days). */
export const keptDays = 14;

/**
 * Callback Purge Time or the end of the business day has come, whichever was first. Who is being served is not purged; while
 * the customer’s telephone rings it is put off until nobody has answered.
 */
export function purge(callback: Callback, around: Moment): LifeStep {
  const { state } = callback;
  if (state === 'COMPLETED') return unchanged(callback, 'It is over already.');
  if (state === 'PROCESSING')
    return {
      callback: withDeadlines(callback, { purge: undefined }),
      reasons: ['The customer is being served: it is not purged.'],
    };
  if (openAttempt(callback)) return unchanged(callback, 'The customer is being dialled: purging is put off.');
  if (callback.mergedWith !== undefined) return unchanged(callback, 'The customer is on the line: purging is put off.');
  const purged = happened(callback, 'purged', around.now, bySystem);
  const { pushed, pushes } = pushTo(callback, 'CALLBACK_PURGED', around.now);
  return {
    callback: completed({ ...purged, ...(pushed ? { pushed } : {}) }, 'PURGED', around),
    line: 'leave',
    tell: [{ type: 'callback.purged' }],
    pushes,
    reasons: ['It was not served in time: it is purged.'],
  };
}

/**
 * Pushed Callback Expiry Time has passed since the customer was told to dial in. The callback leaves its queue and its session
 * ends, but the record stays until it is purged (guide: Delayed, rule 3); a Call-In request for it fails from now on.
 */
export function expire(callback: Callback, { now }: Around): LifeStep {
  if (callback.state !== 'ROUTING' || callback.readyAt === undefined)
    return unchanged(callback, 'It does not wait to be taken up.');
  const expired = happened({ ...callback, state: 'QUEUED', expiredAt: now }, 'expired', now, bySystem);
  return {
    callback: withDeadlines(expired, { expiry: undefined }),
    line: 'leave',
    tell: [{ type: 'callback.expired' }],
    reasons: ['The customer did not dial in within Pushed Callback Expiry Time.'],
  };
}

/** The customer dialled in and was matched by a Call-In request. */
export function matched(callback: Callback, request: string, { now }: Around): LifeStep {
  if (!mayDialIn(callback)) return unchanged(callback, 'Nobody is waited for any more.');
  const served = happened(
    { ...callback, ...cutShort(callback, now), state: 'PROCESSING', dialResult: 'USERORIGINATED_CONNECTED' },
    'matched',
    now,
    bySystem,
  );
  return {
    callback: withDeadlines(served, {
      ...{ start: undefined, retry: undefined, ring: undefined, expiry: undefined, missed: undefined },
    }),
    line: 'leave',
    tell: [{ type: 'callback.customerMatched', request }],
    ...(openAttempt(callback) ? { hangUp: true } : {}),
    reasons: ['The customer dialled in and was matched.'],
  };
}

/** True while a Call-In request for the callback can be made and matched. */
export function mayDialIn({ state, expiredAt, mergedWith }: Callback): boolean {
  const isOpen = state === 'QUEUED' || state === 'ROUTING' || state === 'SCHEDULED';
  return isOpen && expiredAt === undefined && mergedWith === undefined;
}

/** Somebody cancels. Not while the customer is being served (guide: Cancelling callbacks), nor when it is over. */
export function cancel(callback: Callback, by: By, around: Moment): LifeAnswer {
  if (callback.state === 'COMPLETED') return { refused: `The callback ${callback.id} is completed already.` };
  if (callback.state === 'PROCESSING')
    return { refused: `The callback ${callback.id} is being processed and cannot be cancelled.` };
  const reason = cancelReasons[by.by];
  const cancelled = happened(callback, 'cancelled', around.now, by);
  return {
    callback: completed(cancelled, reason, around),
    line: 'leave',
    ...(openAttempt(callback) ? { hangUp: true } : {}),
    tell: [{ type: 'callback.cancelled' }],
    reasons: [`It was cancelled: ${reason}.`],
  };
}

const cancelReasons: Readonly<Record<By['by'], string>> = {
  flow: 'CANCELLED_BY_CUSTOMER',
  api: 'CANCELLED_BY_USER',
  console: 'CANCELLED_BY_ADMIN',
  system: 'CANCELLED',
};

/** A number rule of the moment forbids dialling the number: the attempt is never made. */
export function reject(callback: Callback, reason: string, around: Moment): LifeStep {
  const rejected = happened(callback, 'rejected', around.now, bySystem, reason);
  return { callback: completed(rejected, 'REJECTED', around), line: 'leave', reasons: [`Not dialled: ${reason}`] };
}

/** Its session closes the record. What was ended otherwise stays as it is, and so does an expired one until it is purged. */
export function finish(
  callback: Callback,
  reason: string,
  dialResult: DialResult | undefined,
  around: Moment,
): LifeStep {
  if (callback.state === 'COMPLETED')
    return unchanged(callback, `It is over already: ${callback.reason ?? 'COMPLETED'}.`);
  if (callback.expiredAt !== undefined) return unchanged(callback, 'It has expired and stays until it is purged.');
  const result = dialResult === undefined ? callback : { ...callback, dialResult };
  return {
    callback: completed(happened(result, 'completed', around.now, bySystem, reason), reason, around),
    line: 'leave',
    ...(openAttempt(callback) ? { hangUp: true } : {}),
    reasons: [`It is completed: ${reason}.`],
  };
}

/** The record as it ends: nothing becomes due any more but forgetting it. An attempt in progress has no result. */
export function completed(callback: Callback, reason: string, { now, keepDays = keptDays }: Moment): Callback {
  const { deadlines: _, waits: __, mergedWith: ___, ...rest } = callback;
  return withDeadlines(
    { ...rest, ...cutShort(rest, now), state: 'COMPLETED', reason, completedAt: now },
    { keep: Math.max(waitsSince(callback), now) + keepDays * day },
  );
}
