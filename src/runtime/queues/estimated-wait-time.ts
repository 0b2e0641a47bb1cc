import type { QueueFigures } from '../../model/block.ts';
import { statServerWait } from '../estimates/index.ts';

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

/** Figures with the estimated wait of whoever would come now, behind all calls and callbacks. */
export function queueFigures(counts: QueueCounts): QueueFigures {
  const { callsWaiting, callbacks, agentsReady, agentsLoggedIn } = counts;
  const figures = { callsWaiting, callbacks, agentsReady, agentsLoggedIn };
  const unknownBecause = unknownWait(counts);
  if (unknownBecause) return { ...figures, estimatedWaitTime: -1, unknownBecause };
  return { ...figures, estimatedWaitTime: waitAtPosition(callsWaiting + callbacks + 1, counts) };
}

/**
 * Whole seconds that the call or callback at a position of the line, counted from 1, still has to wait by the strategy
 * `statserver`; -1 without agents, and while the queue has never seen a call.
 */
export function waitAtPosition(position: number, counts: QueueCounts): number {
  if (unknownWait(counts)) return -1;
  const { agentsReady, agentsLoggedIn, handled, handledSeconds } = counts;
  const handlingSeconds = handled === 0 ? undefined : handledSeconds / handled;
  return Math.round(statServerWait({ handlingSeconds, waiting: position - 1, agentsReady, agentsLoggedIn }));
}

/** Why nothing can be said about a wait; undefined when something can. */
export function unknownWait({ agentsLoggedIn, callsSeen }: QueueCounts): QueueFigures['unknownBecause'] {
  if (agentsLoggedIn === 0) return 'noAgents';
  return callsSeen === 0 ? 'noInteractions' : undefined;
}
