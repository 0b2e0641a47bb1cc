import type { Instant } from '../../model/instant.ts';

/** Answered calls that the mean is taken of. */
const lastAnswered = 10;

/** `last-n`: mean wait in seconds of the ten calls answered last, oldest first in the list; -1 while none was. Source: Ivanti Voice. */
export function lastAnsweredWait(waits: readonly number[]): number {
  const last = waits.slice(-lastAnswered);
  return last.length === 0 ? -1 : last.reduce((sum, wait) => sum + wait, 0) / last.length;
}

/**
 * `hol`: seconds that the head of the line has waited so far; 0 without a line. Too low while load grows, too high while it
 * falls. Source: Ibrahim and Whitt.
 */
export function headOfLineWait(headSince: Instant | undefined, now: Instant): number {
  return headSince === undefined ? 0 : Math.max(0, now - headSince) / 1000;
}

/** `les`: seconds that the caller who entered service last had waited; -1 while nobody has. Biased as `hol` is. Source: Ibrahim and Whitt. */
export function lastServedWait(waitedSeconds: number | undefined): number {
  return waitedSeconds ?? -1;
}
