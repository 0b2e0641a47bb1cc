import { priorityAt } from '../../../calendar/index.ts';
import type { Callback, ResolvedPriority } from '../../../generated/types.ts';
import type { Instant } from '../../../model/instant.ts';
import { waitsSince } from '../../../model/waits-since.ts';

/** A place in a queue: the priority with its growth, and since when it grows. */
export interface Place {
  readonly since: Instant;
  readonly priority: ResolvedPriority;
}

/** The place that a callback has in its queue, whether it waits there just now or is being dialled. */
export function placeOf(callback: Callback): Place {
  return { since: waitsSince(callback), priority: callback.priority };
}

/**
 * The place of a call that stands in for a callback: the wait counts from the earlier of the two, with the priority that is
 * higher at this moment. So the customer who calls is served no later than either would have been; equal ones are the call’s.
 */
export function placeOfBoth(call: Place, callback: Place, now: Instant): Place {
  const since = Math.min(call.since, callback.since);
  const isHigher = priorityAt(callback.priority, since, now) > priorityAt(call.priority, since, now);
  return { since, priority: isHigher ? callback.priority : call.priority };
}
