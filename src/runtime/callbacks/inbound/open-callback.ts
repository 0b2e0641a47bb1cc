import type { Callback, ResolvedSettings } from '../../../generated/types.ts';
import { waitsSince } from '../../../model/waits-since.ts';
import { readNumber } from '../../../numbers/index.ts';

/**
 * The number that a call comes from, in E.164 as callbacks have theirs. Undefined for one that was withheld, and for a short or
 * other number that cannot be told from an extension: nobody is recognised by it.
 */
export function callerOf(
  from: string,
  { defaultCountry }: Pick<ResolvedSettings, 'defaultCountry'>,
): string | undefined {
  const { e164, possible } = readNumber(from, defaultCountry);
  return possible ? e164 : undefined;
}

/** True while the customer’s own call can stand in for the callback: it waits, or its attempt has not been answered. */
export function isOpenFor(callback: Callback, number: string, virtualQueue: string): boolean {
  const { state, expiredAt, mergedWith } = callback;
  return (
    callback.phoneNumber === number &&
    callback.virtualQueue === virtualQueue &&
    (state === 'QUEUED' || state === 'ROUTING') &&
    expiredAt === undefined &&
    mergedWith === undefined
  );
}

/** Of the open callbacks of a number in a queue the one that waits longest; undefined when there is none. */
export function openCallbackOf(
  callbacks: Iterable<Callback>,
  number: string,
  virtualQueue: string,
): Callback | undefined {
  let longest: Callback | undefined;
  for (const each of callbacks)
    if (isOpenFor(each, number, virtualQueue) && (longest === undefined || comesBefore(each, longest))) longest = each;
  return longest;
}

function comesBefore(one: Callback, other: Callback): boolean {
  return waitsSince(one) - waitsSince(other) < 0 || (waitsSince(one) === waitsSince(other) && one.id < other.id);
}
