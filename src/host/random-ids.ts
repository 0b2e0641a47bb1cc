import type { Ids } from './ports.ts';

/** Ids that are unique in the world, and chance that cannot be foreseen, from the platform's random numbers. */
export function createRandomIds(): Ids {
  const fraction = () => (crypto.getRandomValues(new Uint32Array(1))[0] as number) / 2 ** 32;
  const digit = (from: number) => String(from + Math.floor(fraction() * (10 - from)));
  return {
    next: () => crypto.randomUUID(),
    digits: (count) => Array.from({ length: count }, (_, index) => digit(index === 0 ? 1 : 0)).join(''),
    fraction,
  };
}
