import { expect } from 'vitest';

/** A mean found by simulation, and its standard error. */
export interface Found {
  readonly mean: number;
  readonly error: number;
}

/**
 * Sums of what was observed, by name and stretch of the run. Stretches are long enough to know little of each other, so that
 * their spread tells the error of the whole.
 */
export class Tally<Name extends string> {
  private readonly stretches: number;
  private readonly sums = new Map<Name, { readonly value: Float64Array; readonly weight: Float64Array }>();

  constructor(stretches: number) {
    this.stretches = stretches;
  }

  /** Adds an observation; what comes before the first stretch, while the run settles, is not counted. */
  add(name: Name, stretch: number, value: number, weight = 1): void {
    if (stretch < 0 || stretch >= this.stretches) return;
    const sum = this.sums.get(name) ?? {
      value: new Float64Array(this.stretches),
      weight: new Float64Array(this.stretches),
    };
    this.sums.set(name, sum);
    sum.value[stretch] = (sum.value[stretch] ?? 0) + value;
    sum.weight[stretch] = (sum.weight[stretch] ?? 0) + weight;
  }

  /** The mean over the run, each observation by its weight; the error is that of a ratio of two sums. */
  of(name: Name): Found {
    const { value, weight } = this.sums.get(name) ?? { value: new Float64Array(1), weight: new Float64Array(1) };
    const total = weight.reduce((sum, each) => sum + each, 0);
    const mean = value.reduce((sum, each) => sum + each, 0) / total;
    const squares = value.reduce((sum, each, index) => sum + (each - mean * (weight[index] ?? 0)) ** 2, 0);
    const count = value.length;
    return { mean, error: (Math.sqrt(squares / (count * (count - 1))) * count) / total };
  }
}

/** The exact value lies within three standard errors of what was found, and these are small: at most a share of the value. */
export function expectExact({ mean, error }: Found, exact: number, mostError = 0.06): void {
  expect(error / exact, `standard error of ${mean}`).toBeLessThan(mostError);
  expect(Math.abs(mean - exact) / error, `${mean} ± ${error} against ${exact}`).toBeLessThan(3);
}
