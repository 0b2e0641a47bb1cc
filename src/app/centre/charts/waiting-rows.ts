import type { DaySample } from '../../../host/traffic/index.ts';
import { type ChartDay, joined, keyOf, minutesAt, mostPoints, type TimeRow } from './chart-day.ts';
import { thinned } from './thin.ts';

/** Who waits at one moment, in one queue or in all. */
export interface Waiting {
  readonly calls: number;
  readonly callbacks: number;
}

/** Calls and callbacks that waited when the sample was taken. */
export function waitingIn({ queues }: Pick<DaySample, 'queues'>, queue: string | undefined): Waiting {
  let [calls, callbacks] = [0, 0];
  for (const each of queues) {
    if (queue !== undefined && each.queue !== queue) continue;
    calls += each.calls;
    callbacks += each.callbacks;
  }
  return { calls, callbacks };
}

/** Calls (`calls0`) and callbacks (`callbacks0`) waiting over the day, for each day. */
export function waitingRows(days: readonly ChartDay[], queue: string | undefined): readonly TimeRow[] {
  const rows = joined(
    days.map((day, index) =>
      day.view.samples.map((sample): TimeRow => {
        const { calls, callbacks } = waitingIn(sample, queue);
        return {
          minutes: minutesAt(day, sample.at),
          [keyOf('calls', index)]: calls,
          [keyOf('callbacks', index)]: callbacks,
        };
      }),
    ),
  );
  return thinned(rows, mostPoints, heightOf);
}

/** The most that waited at once on a day, and when. */
export function peakOf(day: ChartDay, queue: string | undefined): (Waiting & { readonly at: number }) | undefined {
  let peak: (Waiting & { readonly at: number }) | undefined;
  for (const sample of day.view.samples) {
    const waiting = waitingIn(sample, queue);
    if (!peak || waiting.calls + waiting.callbacks > peak.calls + peak.callbacks) peak = { ...waiting, at: sample.at };
  }
  return peak;
}

function heightOf({ minutes: _, ...values }: TimeRow): number {
  return Object.values(values).reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
