/** Seconds to answer while none was measured. */
const assumedSecondsToAnswer = 60;

/**
 * `mitel`: with agents free, talking time × position ÷ those agents; with none free, average time to answer × position. Seconds;
 * `position` counts from 1. Source: Mitel's knowledge base.
 */
export function mitelWait({
  position,
  agentsFree,
  talkingSeconds,
  secondsToAnswer = assumedSecondsToAnswer,
}: {
  readonly position: number;
  readonly agentsFree: number;
  readonly talkingSeconds: number;
  /** Left out, 60. */
  readonly secondsToAnswer?: number | undefined;
}): number {
  return agentsFree > 0 ? (talkingSeconds * position) / agentsFree : secondsToAnswer * position;
}
