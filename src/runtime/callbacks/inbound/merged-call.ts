import type { Callback } from '../../../generated/types.ts';
import { withDeadlines } from '../life/deadlines.ts';
import { completed, type Moment, purge } from '../life/ending.ts';
import { happened, type LifeStep, unchanged } from '../life/life-step.ts';
import { byCall } from './customer-calls.ts';

/** An agent has the call that stood in for the callback: its customer was reached. */
export function agentHasCall(callback: Callback, call: string, around: Moment): LifeStep {
  if (callback.mergedWith !== call) return unchanged(callback, 'That call does not stand in for it.');
  const why = 'An agent has the call of the customer, which stood in for the callback.';
  const served = happened(callback, 'completed', around.now, byCall(call), why);
  return {
    callback: completed({ ...served, dialResult: 'USERORIGINATED_CONNECTED' }, 'CONNECTED', around),
    tell: [{ type: 'callback.customerMatched', request: call }],
    reasons: [why],
  };
}

/**
 * The call that stood in for the callback ended before an agent had it: the callback waits on at its old place, or for the rest
 * of Time Between Attempts. What became due meanwhile comes now.
 */
export function callEnded(callback: Callback, call: string, around: Moment): LifeStep {
  if (callback.mergedWith !== call) return unchanged(callback, 'That call does not stand in for it.');
  const { now } = around;
  const { mergedWith: _, ...rest } = callback;
  const why = 'The customer’s call ended before an agent had it: the callback waits on at its old place.';
  const alone = happened(rest, 'queued', now, byCall(call), why);
  const { purge: purgeAt, retry } = alone.deadlines ?? {};
  if (purgeAt !== undefined && purgeAt <= now) {
    const purged = purge(alone, around);
    return { ...purged, reasons: [why, ...purged.reasons] };
  }
  // Without a wait of its own its session has not asked for one yet: it will.
  if (alone.waits === undefined || (retry !== undefined && retry > now)) return { callback: alone, reasons: [why] };
  return { callback: withDeadlines(alone, { retry: undefined }), line: 'enter', reasons: [why] };
}
