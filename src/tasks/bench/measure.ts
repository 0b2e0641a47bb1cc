/** One figure of the benchmark. Ratios are taken within one run: machines differ, and the same machine differs by the hour. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What is aimed at, as the README tells it. */
  readonly aim?: string;
}

/**
 * Runs per second of each contender, the best of its rounds: noise only ever slows down. The contenders take turns, round
 * by round, so that a machine which is busy for a while is busy for all of them.
 */
export function perSecond<Name extends string>(
  contenders: Readonly<Record<Name, () => unknown>>,
  { rounds = 40, milliseconds = 40 } = {},
): Record<Name, number> {
  const all = (Object.entries(contenders) as [Name, () => unknown][]).map(([name, run]) => ({
    name,
    run,
    // Finding out how many runs fill a round warms it as well.
    batch: batchSize(run, milliseconds),
    best: 0,
  }));
  for (let round = 0; round < rounds; round++)
    for (const contender of all) contender.best = Math.max(contender.best, speedOf(contender, milliseconds));
  return Object.fromEntries(all.map(({ name, best }) => [name, best])) as Record<Name, number>;
}

/** What came of the last runs: nobody may be so clever as to leave out work whose result is not used. */
export let lastResult: unknown;

function speedOf({ run, batch }: { run: () => unknown; batch: number }, milliseconds: number): number {
  const started = performance.now();
  let runs = 0;
  let elapsed = 0;
  do {
    for (let index = 0; index < batch; index++) lastResult = run();
    runs += batch;
    elapsed = performance.now() - started;
  } while (elapsed < milliseconds);
  return (runs / elapsed) * 1000;
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

function batchSize(run: () => unknown, milliseconds: number): number {
  for (let size = 1; ; size *= 4) {
    const started = performance.now();
    for (let index = 0; index < size; index++) lastResult = run();
    if (performance.now() - started > milliseconds / 4) return size;
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
