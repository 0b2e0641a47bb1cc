import type { Spread, ToldAgainstHad } from './day-figures.ts';

/** Rounded to that many places, so that figures are the same text everywhere. */
export function rounded(value: number, places = 3): number {
  const scale = 10 ** places;
  // Minus nothing is nothing.
  return Math.round(value * scale) / scale || 0;
}

/** A share of a whole, with four places; null when there is no whole. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : rounded(part / whole, 4);
}

/** How milliseconds are spread, in seconds. A percentile is the least value that so many of a hundred do not exceed. */
export function spreadOf(milliseconds: readonly number[]): Spread {
  const sorted = Float64Array.from(milliseconds).sort();
  const at = (percent: number) => {
    const value = sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
    return value === undefined ? null : rounded(value / 1000);
  };
  return { count: sorted.length, mean: mean(sorted), p50: at(50), p80: at(80), p95: at(95), most: at(100) };
}

/** Told seconds against had milliseconds; what was told as unknown is left out. */
export function toldAgainstHad(pairs: Iterable<{ readonly told: number; readonly had: number }>): ToldAgainstHad {
  const errors: number[] = [];
  for (const { told, had } of pairs) if (told >= 0) errors.push(told * 1000 - had);
  return { count: errors.length, meanError: mean(errors), p80Error: spreadOf(errors.map(Math.abs)).p80 };
}

function mean(milliseconds: ArrayLike<number>): number | null {
  let sum = 0;
  for (let index = 0; index < milliseconds.length; index++) sum += milliseconds[index] ?? 0;
  return milliseconds.length === 0 ? null : rounded(sum / milliseconds.length / 1000);
}
