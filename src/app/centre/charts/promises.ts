import type { DayPromise } from '../../../host/traffic/index.ts';
import type { ChartDay } from './chart-day.ts';

/** How late first attempts were, and how many were as late; of those to whom something was promised. */
export interface Lateness {
  readonly name: string;
  /** For each day. */
  readonly counts: readonly number[];
}

/** Seconds of lateness up to which a bar counts, by its name; the last two bars have no end. */
const steps: readonly (readonly [name: string, seconds: number])[] = [
  ['Not late', 0],
  ['Up to 5 min late', 300],
  ['5 to 15 min late', 900],
  ['15 to 60 min late', 3600],
  ['Later', Number.POSITIVE_INFINITY],
];

const never = 'Never called';

/** Promises by how late the first attempt was. What was promised and has not been called yet is not among them. */
export function latenessOf(days: readonly ChartDay[], queue: string | undefined): readonly Lateness[] {
  const names = [...steps.map(([name]) => name), never];
  const counted = days.map(({ view }) => {
    const counts = new Map<string, number>();
    for (const promise of view.promises) {
      if (promise.promisedAt === null || (queue !== undefined && promise.queue !== queue)) continue;
      const name = placeOf(promise, promise.promisedAt);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return counts;
  });
  return names.map((name) => ({ name, counts: counted.map((counts) => counts.get(name) ?? 0) }));
}

function placeOf({ firstAttemptAt }: DayPromise, promisedAt: number): string {
  if (firstAttemptAt === null) return never;
  const late = (firstAttemptAt - promisedAt) / 1000;
  return steps.find(([, seconds]) => late <= seconds)?.[0] ?? never;
}

/** How many promises were kept of how many that are settled. */
export function keptOf({ view }: ChartDay, queue: string | undefined): { readonly kept: number; readonly of: number } {
  const settled = view.promises.filter((each) => each.kept !== null && (queue === undefined || each.queue === queue));
  return { kept: settled.filter(({ kept }) => kept).length, of: settled.length };
}
