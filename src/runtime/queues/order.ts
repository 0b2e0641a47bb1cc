import { priorityAt } from '../../calendar/index.ts';
import type { ResolvedPriority } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';

/** A call in a queue, as far as its place is concerned. */
export interface Waiting {
  /** Session of the call. */
  readonly id: string;
  readonly priority: ResolvedPriority;
  /** When its wait began; it keeps this when what it waits for changes. */
  readonly since: Instant;
}

/** Calls in the order in which they are served: the higher priority of the moment, then the longer wait, then the id. */
export function inOrder<T extends Waiting>(calls: readonly T[], now: Instant): T[] {
  return calls
    .map((call) => ({ call, priority: priorityAt(call.priority, call.since, now) }))
    .sort(
      (a, b) =>
        b.priority - a.priority ||
        a.call.since - b.call.since ||
        (a.call.id < b.call.id ? -1 : a.call.id > b.call.id ? 1 : 0),
    )
    .map(({ call }) => call);
}
