import type { QueueFigures } from '../../model/block.ts';
import type { Instant } from '../../model/instant.ts';
import { assumedHandlingSeconds, type ToldWait } from '../estimates/index.ts';
import { averageQuittingTime } from '../queues/index.ts';
import { type EstimateMode, estimatedWait } from './estimated-wait.ts';

/** What a queue has seen, as far as estimates reckon with it. */
export interface QueueHistory {
  readonly handled: number;
  readonly handledSeconds: number;
  /** When interactions left the queue, oldest first; left out while none has. */
  readonly left?: readonly Instant[];
}

/** A wait with the way in which it was estimated and everything that went into it. */
export interface ExplainedWait extends ToldWait {
  readonly strategy: 'statserver' | 'throughput';
  /** Seconds are averages; those that the strategy does not ask for are left out. */
  readonly inputs: {
    readonly callsWaiting: number;
    readonly callbacks: number;
    readonly agentsReady: number;
    readonly agentsLoggedIn: number;
    readonly handlingSeconds?: number;
    /** Between one interaction leaving the queue and the next; -1 when unknown. */
    readonly quittingSeconds?: number;
  };
  /** The calculation in words. */
  readonly reason: string;
}

/** How the wait of whoever would come now is estimated: the same number as `estimatedWait` tells, with all that it was made of. */
export function explainWait(
  figures: QueueFigures,
  { handled, handledSeconds, left }: QueueHistory,
  mode: EstimateMode = 'mode3',
): ExplainedWait {
  const told = estimatedWait(figures, left, mode);
  const { callsWaiting, callbacks, agentsReady, agentsLoggedIn } = figures;
  const counts = { callsWaiting, callbacks, agentsReady, agentsLoggedIn };
  const waiting = callsWaiting + callbacks;
  if (mode === 'mode3') {
    const handlingSeconds = handled === 0 ? assumedHandlingSeconds : handledSeconds / handled;
    const source = handled === 0 ? 'assumed while none was handled' : `the average of ${handled}`;
    const reason = `${round(handlingSeconds)} s of handling (${source}) × ${Math.max(0, waiting - agentsReady)} of ${waiting} who wait beyond ${agentsReady} ready agents ÷ ${agentsLoggedIn} logged in.`;
    return { ...told, strategy: 'statserver', inputs: { ...counts, handlingSeconds }, reason };
  }
  const quittingSeconds = averageQuittingTime(left);
  const reckoned = mode === 'mode1' ? waiting : Math.max(0, waiting - agentsReady);
  const reason =
    quittingSeconds < 0
      ? 'Nobody has left the queue yet.'
      : `${round(quittingSeconds)} s from one who leaves the queue to the next × ${reckoned} who wait.`;
  return { ...told, strategy: 'throughput', inputs: { ...counts, quittingSeconds }, reason };
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
