import type { Callback, CallbackDeadlines } from '../../../generated/types.ts';
import type { Instant } from '../../../model/instant.ts';
import { openAttempt } from './life-step.ts';

export type Deadline = keyof CallbackDeadlines;

/** Of deadlines that are due at one moment the first here comes first: what ends a callback before what carries it on. */
const order: readonly Deadline[] = ['keep', 'purge', 'expiry', 'ring', 'start', 'retry', 'missed'];

/** The moment at which something becomes due next; undefined when nothing ever will. */
export function nextDeadline(callback: Callback): Instant | undefined {
  const next = firstOf(callback);
  return next && callback.deadlines?.[next];
}

/** The deadline that is due first; undefined while none is. */
export function dueDeadline(callback: Callback, now: Instant): Deadline | undefined {
  const first = firstOf(callback);
  const at = first && callback.deadlines?.[first];
  return at !== undefined && at <= now ? first : undefined;
}

/**
 * Purging is put off while the customer’s telephone rings: it is looked at again when nobody has answered. Everything is put off
 * while the customer’s own call stands in for the callback.
 */
function firstOf(callback: Callback): Deadline | undefined {
  const { deadlines = {}, mergedWith } = callback;
  if (mergedWith !== undefined) return undefined;
  const isRinging = openAttempt(callback) !== undefined;
  let first: Deadline | undefined;
  let earliest = Number.POSITIVE_INFINITY;
  for (const each of order) {
    const at = deadlines[each];
    if (at === undefined || at >= earliest || (each === 'purge' && isRinging)) continue;
    first = each;
    earliest = at;
  }
  return first;
}

/** The record with some deadlines set, or taken away where they are undefined. */
export function withDeadlines(
  callback: Callback,
  changed: { readonly [each in Deadline]?: Instant | undefined },
): Callback {
  const entries = Object.entries({ ...callback.deadlines, ...changed }).filter(([, at]) => at !== undefined);
  const { deadlines: _, ...rest } = callback;
  return entries.length === 0 ? rest : { ...rest, deadlines: Object.fromEntries(entries) };
}
