import type { Callback } from '../../../generated/types.ts';
import { withDeadlines } from '../life/deadlines.ts';
import { completed } from '../life/ending.ts';
import { type Around, type By, cutShort, happened, type LifeStep, openAttempt, unchanged } from '../life/life-step.ts';

/** What happens when the customer of an open callback calls; without OFF, where nothing does. */
export type InboundMatch = 'CANCEL' | 'RESUME' | 'MERGE';

const outcomes: Readonly<Record<InboundMatch, string>> = {
  CANCEL: 'the callback ends',
  RESUME: 'the call takes its place, and the callback ends',
  MERGE: 'the call takes its place until an agent has it',
};

/**
 * The customer of an open callback has called, and the call begins to wait in the same queue. An attempt in progress is hung up
 * and has no result. Nobody is sent a push notification: the customer is on the line.
 */
export function customerCalls(callback: Callback, match: InboundMatch, call: string, around: Around): LifeStep {
  const { state, expiredAt, mergedWith } = callback;
  const isOpen = (state === 'QUEUED' || state === 'ROUTING') && expiredAt === undefined && mergedWith === undefined;
  if (!isOpen) return unchanged(callback, 'It does not wait for its customer.');
  const why = `The customer called in: ${outcomes[match]}. Call From Customer With Callback is ${match}.`;
  const calledIn = happened(callback, 'calledIn', around.now, byCall(call), why);
  const rest = {
    line: 'leave' as const,
    ...(openAttempt(callback) ? { hangUp: true as const } : {}),
    reasons: [why],
  };
  if (match !== 'MERGE')
    return {
      ...rest,
      callback: completed(calledIn, 'CANCELLED_BY_CUSTOMER', around),
      tell: [{ type: 'callback.cancelled' }],
    };
  return { ...rest, callback: merged(calledIn, call, around) };
}

/** The attempt that the customer’s call has cut short counts as made, and what was due for it is not due any more. */
function merged(callback: Callback, call: string, { now }: Around): Callback {
  const { readyAt: _, ...rest } = callback;
  const waits = { ...rest, ...cutShort(rest, now), state: 'QUEUED' as const, mergedWith: call };
  return withDeadlines(waits, { ring: undefined, expiry: undefined });
}

/** By the flow of that call. */
export function byCall(call: string): By {
  return { by: 'flow', who: call };
}
