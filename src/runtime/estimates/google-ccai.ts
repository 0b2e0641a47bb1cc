/** What Google's strategy looks at; averages are those of the last hour. */
export interface CcaiCounts {
  readonly averageSeconds: number;
  /** Agents at work in the channel. */
  readonly agentsInChannel: number;
  /** Agents of this queue; whoever serves k queues counts 1/k. */
  readonly agentsInQueue: number;
  /** Those of them who are in the channel too, counted alike. */
  readonly agentsInCommon: number;
  /** Contacts waiting that go first: of the same or a higher priority. */
  readonly queuedAhead: number;
  readonly agentsAvailable: number;
  /** Seconds that callbacks and other work will take. */
  readonly otherSeconds: number;
}

/** Seconds added to every estimate. */
const margin = 10;

/**
 * `ccai`: average duration per agent × share of the queue's agents × contacts ahead that no agent is free for, plus other work and
 * ten seconds. Seconds; infinite without agents while somebody waits. Source: Google Cloud CCAI's documentation.
 */
export function ccaiWait(counts: CcaiCounts): number {
  const { averageSeconds, agentsInChannel, agentsInQueue, agentsInCommon, otherSeconds } = counts;
  const ahead = Math.max(0, counts.queuedAhead - counts.agentsAvailable);
  const queued =
    ahead === 0
      ? 0
      : agentsInChannel === 0 || agentsInQueue === 0
        ? Number.POSITIVE_INFINITY
        : (averageSeconds / agentsInChannel) * (agentsInCommon / agentsInQueue) * ahead;
  return queued + otherSeconds + margin;
}
