/** A line in front of agents who are all busy, each with the same mean handling time. */
export interface BusyLine {
  /** Calls ahead of the one asked about. */
  readonly ahead: number;
  readonly agents: number;
  readonly handlingSeconds: number;
}

/** `ql`: (calls ahead + 1) × handling time ÷ agents. Seconds; the exact mean where nobody gives up; infinite without agents. */
export function queueLengthWait({ ahead, agents, handlingSeconds }: BusyLine): number {
  return ((ahead + 1) * handlingSeconds) / agents;
}

/**
 * `ql-abandon`: the same where callers ahead give up after `patienceSeconds` on average. Seconds; the exact mean as long as
 * nobody ahead is a callback, which never gives up. Takes one step per call ahead.
 */
export function queueLengthWaitWithAbandonment({
  ahead,
  agents,
  handlingSeconds,
  patienceSeconds,
}: BusyLine & { readonly patienceSeconds: number }): number {
  let wait = 0;
  for (let before = 0; before <= ahead; before++) wait += 1 / (agents / handlingSeconds + before / patienceSeconds);
  return wait;
}

/** Steps of halving that make a quantile exact to the last digits of a number. */
const halvings = 100;

/**
 * The seconds within which a share of waits like this one is over, where nobody gives up: a quantile of the Erlang
 * distribution. `share` lies between 0 and 1. What is promised to a caller should hold more often than not: take 0.8 or more.
 */
export function queueLengthQuantile(line: BusyLine, share: number): number {
  const { ahead, agents, handlingSeconds } = line;
  if (agents === 0) return Number.POSITIVE_INFINITY;
  let low = 0;
  let high = ahead + 1;
  while (servedBy(ahead, high) < share && high < Number.MAX_SAFE_INTEGER) high *= 2;
  for (let step = 0; step < halvings && low < high; step++) {
    const middle = (low + high) / 2;
    if (servedBy(ahead, middle) < share) low = middle;
    else high = middle;
  }
  return (high * handlingSeconds) / agents;
}

/** Chance that more than `ahead` calls have been taken after `time`, in units of handling time ÷ agents. */
function servedBy(ahead: number, time: number): number {
  let logarithm = -time;
  let later = Math.exp(logarithm);
  for (let taken = 1; taken <= ahead; taken++) {
    logarithm += Math.log(time / taken);
    later += Math.exp(logarithm);
  }
  return 1 - later;
}
