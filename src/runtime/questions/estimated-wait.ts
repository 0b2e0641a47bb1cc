import type { QueueFigures } from '../../model/block.ts';
import type { Instant } from '../../model/instant.ts';
import { type ToldWait, toldWait } from '../estimates/index.ts';
import { averageQuittingTime } from '../queues/index.ts';

/** Ways to estimate, by the names of the API. */
export type EstimateMode = 'mode1' | 'mode2' | 'mode3';

/**
 * The wait of whoever would come now. `mode1` reckons with the throughput of the last 32 interactions and asks no agent; `mode2`
 * does the same while an agent is logged in, and leaves out whom ready agents take at once; `mode3` is the strategy `statserver`
 * of the figures, which offers and notifications use, and the one without a wish. `left` is when interactions left the queue,
 * oldest first. Source: the API's estimated-wait-time.
 */
export function estimatedWait(
  figures: QueueFigures,
  left: readonly Instant[] | undefined,
  mode: EstimateMode = 'mode3',
): ToldWait {
  const { callsWaiting, callbacks, agentsReady, estimatedWaitTime, unknownBecause } = figures;
  const waiting = callsWaiting + callbacks;
  if (mode === 'mode1') return byThroughput(waiting, left);
  if (unknownBecause || mode === 'mode3') return toldWait(estimatedWaitTime, unknownBecause);
  return byThroughput(Math.max(0, waiting - agentsReady), left);
}

function byThroughput(waiting: number, left: readonly Instant[] | undefined): ToldWait {
  const seconds = averageQuittingTime(left);
  return seconds < 0 ? toldWait(-1, 'noInteractions') : toldWait(seconds * waiting);
}
