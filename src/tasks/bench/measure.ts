/** One figure of the benchmark. Ratios are taken within one run: machines differ, and the same machine differs by the hour. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What is aimed at, as the README tells it. */
  readonly aim?: string;
}

/** Runs per second of `run`, the best of `rounds` rounds of about `milliseconds` each: noise only ever slows down. */
export function perSecond(run: () => unknown, { rounds = 5, milliseconds = 300 } = {}): number {
  const batch = batchSize(run);
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    let runs = 0;
    let elapsed = 0;
    do {
      for (let index = 0; index < batch; index++) run();
      runs += batch;
      elapsed = performance.now() - started;
    } while (elapsed < milliseconds);
    best = Math.max(best, (runs / elapsed) * 1000);
  }
  return best;
}

/** Milliseconds of one run, the median of `times`. */
export function milliseconds(run: () => unknown, times = 9): number {
  const taken = Array.from({ length: times }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return taken[Math.floor(times / 2)] ?? 0;
}

function batchSize(run: () => unknown): number {
  for (let size = 1; ; size *= 4) {
    const started = performance.now();
    for (let index = 0; index < size; index++) run();
    if (performance.now() - started > 5) return size;
  }
}

/** Bytes of heap per object that `make` gives and that is kept; needs `--expose-gc`. */
export function bytesEach(count: number, make: (index: number) => unknown): number {
  const collect = globalThis.gc;
  if (!collect) throw new Error('run with --expose-gc');
  const kept: unknown[] = new Array(count);
  collect();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < count; index++) kept[index] = make(index);
  collect();
  const bytes = (process.memoryUsage().heapUsed - before) / count;
  if (kept.length !== count) throw new Error('nothing was kept');
  return bytes;
}
