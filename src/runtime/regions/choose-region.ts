import type { ConnectionOrder } from '../../generated/types.ts';

/** The region of a rule that is to be connected to, and how it was found. */
export interface RegionChoice {
  /** Left out when no region of the rule is healthy, or the rule names none: whoever asked goes on without a region. */
  readonly region?: string;
  /** One sentence for the trace. */
  readonly reason: string;
  /** Regions that were asked about, in that order; those behind the chosen one were not. */
  readonly tried: readonly { readonly region: string; readonly healthy: boolean }[];
}

/**
 * The first healthy region in the order of the guide (Specifying the order in which to connect to regional nodes): preferred
 * regions from the top, then fallback regions from the top. Ignored regions are in neither list and are never chosen.
 */
export function chooseRegion(order: ConnectionOrder, isHealthy: (region: string) => boolean): RegionChoice {
  const preferred = new Set(order.preferred);
  const tried: { region: string; healthy: boolean }[] = [];
  for (const region of new Set([...order.preferred, ...order.fallback])) {
    const healthy = isHealthy(region);
    tried.push({ region, healthy });
    if (!healthy) continue;
    const failed = tried.slice(0, -1).map((each) => each.region);
    const isFallback = !preferred.has(region);
    return { region, reason: chosen(region, failed, isFallback, preferred.size), tried };
  }
  return {
    reason: none(
      order.name,
      tried.map((each) => each.region),
    ),
    tried,
  };
}

function chosen(region: string, failed: readonly string[], isFallback: boolean, preferred: number): string {
  const kind = isFallback ? 'fallback' : 'preferred';
  const place = failed.length === (isFallback ? preferred : 0) ? 'first' : 'next';
  return failed.length === 0
    ? `${region} is the ${place} ${kind} region.`
    : `${notHealthy(failed)}; ${region} is the ${place} ${kind} region.`;
}

function none(rule: string, failed: readonly string[]): string {
  return failed.length === 0
    ? `The Region Affinity rule “${rule}” names no region: it goes on without one.`
    : `${notHealthy(failed)}, and the Region Affinity rule “${rule}” names no other: it goes on without a region.`;
}

function notHealthy(regions: readonly string[]): string {
  const last = regions.at(-1) ?? '';
  return regions.length === 1
    ? `${last} is not healthy`
    : `${regions.slice(0, -1).join(', ')} and ${last} are not healthy`;
}
