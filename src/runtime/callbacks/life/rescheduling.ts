import type { Callback } from '../../../generated/types.ts';
import type { Instant } from '../../../model/instant.ts';
import { schedule } from './begin.ts';
import { type Around, type By, happened, type LifeAnswer } from './life-step.ts';

/**
 * The callback is given another time. From outside only while it is SCHEDULED (guide: Editing callbacks); the customer on the
 * line may do so in a flow, whose session then ends. Its attempts begin anew, and so do the push
 * notifications of one that had begun.
 */
export function reschedule(callback: Callback, desiredTime: Instant, by: By, around: Around): LifeAnswer {
  if (callback.state === 'COMPLETED') return { refused: `The callback ${callback.id} is completed already.` };
  if (by.by !== 'flow' && callback.state !== 'SCHEDULED')
    return { refused: `Only a scheduled callback can be given another time; this one is ${callback.state}.` };
  if (desiredTime <= around.now) return { refused: 'The new time has passed.' };
  const { attempts, waits, pushed, readyAt, expiredAt, upcomingWithheld, mergedWith, ...rest } = callback;
  const hasRun = callback.state !== 'SCHEDULED';
  // The ids of push notifications are counted in each run: one that goes on counts on.
  const counted = hasRun || !pushed ? {} : { pushed };
  const next = happened({ ...rest, ...counted, desiredTime }, 'rescheduled', around.now, by);
  const step = schedule(hasRun ? { ...next, run: (callback.run ?? 1) + 1 } : next, around);
  return { ...step, line: 'leave', reasons: ['It was given another time.', ...step.reasons] };
}
