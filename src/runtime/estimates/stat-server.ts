/** What the default strategy looks at. */
export interface StatServerCounts {
  /** Average handling time in seconds; left out while no interaction was handled, which counts as 90. */
  readonly handlingSeconds?: number | undefined;
  /** Interactions in the queue. */
  readonly waiting: number;
  readonly agentsReady: number;
  readonly agentsLoggedIn: number;
  /** Share of the agents' time that this queue gets, above 0; left out, all of it. */
  readonly share?: number | undefined;
}

/** Average handling time in seconds while nothing was handled yet. */
export const assumedHandlingSeconds = 90;

/** What nobody at all counts as, so that the wait gets long and stays a number. */
const nobody = 0.0001;

/**
 * `statserver`, the strategy of the studio: average handling time × interactions that no ready agent can take at once ÷ agents
 * logged in × their share. Seconds, not rounded; with nobody logged in a number beyond all waiting. Source: Genesys Stat
 * Server's Expected Wait Time, as told in public notes.
 */
export function statServerWait({
  handlingSeconds = assumedHandlingSeconds,
  waiting,
  agentsReady,
  agentsLoggedIn,
  share = 1,
}: StatServerCounts): number {
  const inQueue = Math.max(0, waiting - agentsReady);
  return (handlingSeconds * inQueue) / ((agentsLoggedIn === 0 ? nobody : agentsLoggedIn) * share);
}
