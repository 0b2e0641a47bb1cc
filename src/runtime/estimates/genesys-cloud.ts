/**
 * `genesys-cloud`: average handling time × position ÷ agents, less what gives up on the way. Seconds; infinite without agents.
 * `position` counts from 1, `abandonRate` is a share from 0 to 1. Source: the vendor's forum, not its documentation.
 */
export function genesysCloudWait({
  handlingSeconds,
  position,
  agents,
  abandonRate,
}: {
  readonly handlingSeconds: number;
  readonly position: number;
  readonly agents: number;
  readonly abandonRate: number;
}): number {
  return position === 0 ? 0 : ((handlingSeconds * position) / agents) * (1 - abandonRate);
}
