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

/** A call with its priority at one moment. */
export interface Ranked<T extends Waiting> {
  readonly call: T;
  readonly priority: number;
}

/** Calls in the order in which they are served: the higher priority of the moment, then the longer wait, then the id. */
export function inOrder<T extends Waiting>(calls: readonly T[], now: Instant): T[] {
  return calls
    .map((call) => rankedAt(call, now))
    .sort(byRank)
    .map(({ call }) => call);
}

/** A call with its priority at that moment. */
export function rankedAt<T extends Waiting>(call: T, now: Instant): Ranked<T> {
  return { call, priority: priorityAt(call.priority, call.since, now) };
}

/** Negative when the first of two calls is served before the second. */
export function byRank(a: Ranked<Waiting>, b: Ranked<Waiting>): number {
  return b.priority - a.priority || byWait(a.call, b.call);
}

/** Negative when the first of two calls of equal priority is served before the second: the longer wait, then the id. */
export function byWait(a: Waiting, b: Waiting): number {
  return a.since - b.since || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
