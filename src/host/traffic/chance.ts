import type { TrafficDuration } from '../../generated/types.ts';
import { createSeededIds } from '../seeded-ids.ts';

/** Gives numbers from 0 up to, but never, 1. */
export type Chance = () => number;

/**
 * A stream of chance of its own for whatever the path names: what one caller draws changes nothing for another, so that the same
 * callers come on the same day whatever else is different (common random numbers).
 */
export function chanceOf(seed: number, ...path: readonly number[]): Chance {
  return createSeededIds(path.reduce(mixed, mixed(0, seed))).fraction;
}

/** Milliseconds, whole: the last bits of a logarithm decide about nothing. */
export function milliseconds({ mean, distribution = 'exponential' }: TrafficDuration, chance: Chance): number {
  // A number is drawn in any case, so that the next draw of this stream is the same for every distribution.
  const drawn = chance();
  return Math.round(1000 * mean * (distribution === 'constant' ? 1 : -Math.log(1 - drawn)));
}

/** Spreads the bits of two numbers over one (the finaliser of MurmurHash3). */
function mixed(seed: number, value: number): number {
  let hash = (Math.imul(seed, 31) + value + 0x9e3779b9) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
