/** What a pre-emptive dialler looks at; all times in seconds. */
export interface CourtesyLine {
  readonly estimatedWaitSeconds: number;
  /** How long the head of the line has been there. */
  readonly headSeconds: number;
  readonly length: number;
  /** Time to reach the customer again, with the service level meant. */
  readonly reconnectSeconds: number;
}

/**
 * `cvp`: seconds until a callback at this position has to be dialled so that its agent comes when its customer does; 0 or less
 * means now. Positions count from 1, the head of the line. Infinite in an empty line. Source: Cisco CVP's courtesy callback.
 */
export function secondsUntilDialling(position: number, line: CourtesyLine): number {
  const { estimatedWaitSeconds, headSeconds, length, reconnectSeconds } = line;
  if (length === 0) return Number.POSITIVE_INFINITY;
  const dequeueSeconds = (estimatedWaitSeconds + headSeconds) / length;
  return position * dequeueSeconds - headSeconds - reconnectSeconds;
}
