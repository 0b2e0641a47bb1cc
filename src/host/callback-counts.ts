import type { Callback } from '../generated/types.ts';

/** How many callbacks of a queue are in which part of their life; completed ones are not counted. */
export interface CallbackCounts {
  /** Their time has not come. */
  readonly scheduled: number;
  /** Waiting for their turn, or being dialled. */
  readonly queued: number;
  /** Neither scheduled nor completed, and not expired: what the estimated wait and Max Queued reckon with. */
  readonly inQueue: number;
}

export const noCallbacks: CallbackCounts = { scheduled: 0, queued: 0, inQueue: 0 };

/**
 * True for a callback that is waiting or being carried out; one that expired has left its queue, and one that its customer’s own
 * call stands in for is counted as that call.
 */
export function isInQueue({ state, expiredAt, mergedWith }: Callback): boolean {
  return state !== 'COMPLETED' && state !== 'SCHEDULED' && expiredAt === undefined && mergedWith === undefined;
}

/** The counts with one callback more, or less. */
export function counted(counts: CallbackCounts, callback: Callback, one: 1 | -1): CallbackCounts {
  const { scheduled, queued, inQueue } = counts;
  if (callback.state === 'SCHEDULED') return { scheduled: scheduled + one, queued, inQueue };
  if (!isInQueue(callback)) return counts;
  return { scheduled, queued: callback.state === 'PROCESSING' ? queued : queued + one, inQueue: inQueue + one };
}
