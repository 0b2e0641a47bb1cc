import type { Ids } from './ports.ts';

/** Ids and chance that are the same for the same seed: for simulations and tests, where nothing lives longer than they do. */
export function createSeededIds(seed: number): Ids {
  const counts = new Map<string, number>();
  const fraction = mulberry32(seed);
  return {
    next(kind) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return `${kind}-${count}`;
    },
    digits: (count) =>
      Array.from({ length: count }, (_, index) =>
        index === 0 ? 1 + Math.floor(fraction() * 9) : Math.floor(fraction() * 10),
      ).join(''),
    fraction,
  };
}

/** Mulberry32: a small generator that is good enough for choices in a simulation, and for nothing secret. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
