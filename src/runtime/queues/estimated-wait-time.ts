import type { QueueFigures } from '../../model/block.ts';

/** What is counted at a queue to estimate a wait. */
export interface QueueCounts {
  readonly callsWaiting: number;
  readonly callbacks: number;
  readonly agentsReady: number;
  readonly agentsLoggedIn: number;
  /** Calls that ever came to the queue. */
  readonly callsSeen: number;
  /** Conversations ended, and their seconds together. */
  readonly handled: number;
  readonly handledSeconds: number;
}

/** Average handling time while no conversation has ended yet, in seconds. */
const assumedHandlingSeconds = 90;

/**
 * Figures with the estimated wait: average handling time × calls in queue ÷ agents logged in, where the calls that a ready
 * agent can take at once do not count. Unknown (-1) without agents, and while the queue has never seen a call.
 */
export function queueFigures(counts: QueueCounts): QueueFigures {
  const { callsWaiting, callbacks, agentsReady, agentsLoggedIn, callsSeen, handled, handledSeconds } = counts;
  const figures = { callsWaiting, callbacks, agentsReady, agentsLoggedIn };
  if (agentsLoggedIn === 0) return { ...figures, estimatedWaitTime: -1, unknownBecause: 'noAgents' };
  if (callsSeen === 0) return { ...figures, estimatedWaitTime: -1, unknownBecause: 'noInteractions' };
  const handlingSeconds = handled === 0 ? assumedHandlingSeconds : handledSeconds / handled;
  const inQueue = Math.max(0, callsWaiting + callbacks - agentsReady);
  return { ...figures, estimatedWaitTime: Math.round((handlingSeconds * inQueue) / agentsLoggedIn) };
}
