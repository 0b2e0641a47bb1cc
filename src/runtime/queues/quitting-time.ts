import type { Instant } from '../../model/instant.ts';

/** Interactions that the average speaks about at most: throughput is that of the last 32, as the API's mode 1 has it. */
const mostMoments = 32;

/** The moments at which interactions left a queue, with one more; the oldest are forgotten. */
export function leftAt(before: readonly Instant[] | undefined, at: Instant): readonly Instant[] {
  return [...(before ?? []), at].slice(-mostMoments);
}

/**
 * Average Quitting Time (guide: Viewing the list of configured queues): seconds between one interaction leaving the queue and
 * the next, whether an agent took it or the caller gave up, over the last 32. -1 while fewer than two have left.
 */
export function averageQuittingTime(left: readonly Instant[] | undefined): number {
  const [first] = left ?? [];
  const last = left?.at(-1);
  if (left === undefined || left.length < 2 || first === undefined || last === undefined) return -1;
  return Math.round((last - first) / (left.length - 1) / 1000);
}
