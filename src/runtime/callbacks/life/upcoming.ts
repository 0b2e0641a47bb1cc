import { minute } from '../../../calendar/time-zone.ts';
import type { Callback } from '../../../generated/types.ts';
import { type Around, type LifeStep, unchanged } from './life-step.ts';

/** True while CALLBACK_UPCOMING may still be sent: only then the estimate has to be looked at. */
export function awaitsUpcoming(callback: Callback): boolean {
  const { state, mergedWith, pushTargets = [], pushed = [], upcomingWithheld } = callback;
  return (
    state === 'QUEUED' &&
    mergedWith === undefined &&
    pushTargets.length > 0 &&
    upcomingWithheld === undefined &&
    !pushed.some(({ event }) => event === 'CALLBACK_UPCOMING' || event === 'CALLBACK_READY')
  );
}

/**
 * The wait that the callback still has was estimated anew; -1 when it is unknown. CALLBACK_UPCOMING is sent when it is below
 * Push Notification Threshold: once only, never when it was below it from the start, and not while the callback would be purged
 * before it is at the top (guide: Callback Push Notifications).
 */
export function estimate(
  callback: Callback,
  waitSeconds: number,
  isFirst: boolean,
  { now, settings }: Around,
): LifeStep {
  if (!awaitsUpcoming(callback)) return unchanged(callback, 'CALLBACK_UPCOMING is not waited for.');
  const threshold = settings.pushThresholdMin * minute;
  if (threshold === 0) return withheld(callback, 'Push Notification Threshold is 0.');
  if (waitSeconds < 0 || waitSeconds * 1000 >= threshold)
    return unchanged(callback, 'The wait is not below the threshold.');
  if (isFirst) return withheld(callback, 'The wait was below the threshold from the start.');
  const purge = callback.deadlines?.purge;
  if (purge !== undefined && now + waitSeconds * 1000 >= purge)
    return unchanged(callback, 'It would be purged before it is at the top.');
  return {
    callback: { ...callback, pushed: [...(callback.pushed ?? []), { event: 'CALLBACK_UPCOMING', at: now }] },
    pushes: ['CALLBACK_UPCOMING'],
    reasons: [`The wait is ${waitSeconds} s, below Push Notification Threshold: the customer is told.`],
  };
}

function withheld(callback: Callback, upcomingWithheld: string): LifeStep {
  return { callback: { ...callback, upcomingWithheld }, reasons: [upcomingWithheld] };
}
