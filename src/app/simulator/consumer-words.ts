import type { Callback, PushEvent, Refusal } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';
import { dayOf, timeOfDay, zoneAt } from './words.ts';

/** What a push notification tells its consumer, in the words of an app. */
export const pushWords: Readonly<Record<PushEvent, string>> = {
  CALLBACK_UPCOMING: 'Your callback comes up soon.',
  CALLBACK_READY: 'It is your turn. Accept to get the number to call.',
  CALL_IN_CREATED: 'Call this number now to reach an agent.',
  CALLBACK_PURGED: 'We could not serve you in time. Your callback has ended.',
  CALLBACK_ATTEMPT_FAILED: 'We could not reach you. We will try again.',
  CALLBACK_FINAL_ATTEMPT_FAILED: 'We could not reach you. Your callback has ended.',
};

/** Why a callback was refused, as a heading; what decided, and with which values, is told with the refusal. */
export const refusalWords: Readonly<Record<Refusal, string>> = {
  'unknown-queue': 'No callbacks in this queue',
  'invalid-number': 'No telephone number',
  'impossible-number': 'The number cannot exist',
  'premium-number': 'Premium-rate number',
  'country-not-permitted': 'Country not permitted',
  'blocked-pattern': 'The number is blocked',
  duplicate: 'A callback is on its way already',
  throttled: 'Too many requests from this number',
  'outside-hours': 'Closed at that time',
  'slot-full': 'The slot is full',
  'too-far-ahead': 'Too far ahead',
  'queue-full': 'The queue is full',
};

/** Where a callback stands, as an app would tell its consumer. */
export function standing(callback: Callback): string {
  const { state, waits, attempts = [] } = callback;
  switch (state) {
    case 'SCHEDULED':
      return 'Booked';
    case 'QUEUED':
      if (callback.expiredAt !== undefined) return 'Your turn has passed';
      return attempts.length > 0 ? 'Waiting to be called again' : 'Waiting for your turn';
    case 'ROUTING':
      if (waits?.mode === 'customerDialsIn') return 'It is your turn to call';
      return attempts.some(({ result }) => result === undefined) ? 'We are calling you' : 'It is your turn';
    case 'PROCESSING':
      return 'In conversation';
    case 'COMPLETED':
      return ended[callback.reason ?? ''] ?? 'Ended';
  }
}

const ended: Readonly<Record<string, string>> = {
  CONNECTED: 'Done: you talked to an agent',
  USERORIGINATED_CONNECTED: 'Done: you talked to an agent',
  CANCELLED_BY_USER: 'Cancelled',
  CANCELLED_BY_CUSTOMER: 'Cancelled',
  CANCELLED_BY_ADMIN: 'Cancelled by the centre',
  PURGED: 'Ended without a conversation',
};

/** When a callback is wanted: a moment in the viewer's zone, or as soon as possible. */
export function wantedAt({ desiredTime }: Pick<Callback, 'desiredTime'>): string {
  return desiredTime === undefined ? 'As soon as possible' : moment(desiredTime);
}

/** Day, time and zone of a moment, as Tue, Mar 3, 2026 10:15:00 EST. */
export function moment(instant: Instant): string {
  return `${dayOf(instant)} ${timeOfDay(instant)} ${zoneAt(instant)}`;
}
