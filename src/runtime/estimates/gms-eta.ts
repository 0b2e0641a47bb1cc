/** Positions below which agents' readiness is awaited, by estimated time: each holds from its seconds on, until the next. */
export type ReleaseTable = readonly (readonly [fromSeconds: number, positionsBelow: number])[];

/** GMS's default, written there as `0:10,10:5,20:2,30:1,40:0`. */
export const defaultReleaseTable: ReleaseTable = [
  [0, 10],
  [10, 5],
  [20, 2],
  [30, 1],
  [40, 0],
];

/**
 * `gms-eta`: whether a callback may be dialled now, by its position and estimated time to an agent in seconds. The first one
 * always may. Positions count from 1, which the source leaves open. Source: GMS's options for queueing by URS.
 */
export function isReadyByEta(position: number, etaSeconds: number, table: ReleaseTable = defaultReleaseTable): boolean {
  const below = table.findLast(([fromSeconds]) => fromSeconds <= etaSeconds)?.[1] ?? 0;
  return position === 1 || position < below;
}
