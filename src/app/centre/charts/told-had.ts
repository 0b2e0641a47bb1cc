import { type ChartDay, joined, keyOf, minutesAt, type TimeRow } from './chart-day.ts';

/** A wait that was told beforehand, and how long it was; seconds. */
export interface ToldHad {
  /** Minutes since the start of the day when it began. */
  readonly minutes: number;
  readonly told: number;
  readonly had: number;
  /** From the request for a callback to its first attempt; otherwise of a call until an agent had it. */
  readonly isCallback: boolean;
}

/**
 * Waits for which something was told: of answered calls, and of callbacks that were to be made as soon as possible and were
 * attempted. Callbacks for a time of the customer's choice were told no wait.
 */
export function toldAndHad(day: ChartDay, queue: string | undefined): readonly ToldHad[] {
  const { waits, promises } = day.view;
  const found: ToldHad[] = [];
  for (const { at, queue: name, isCallback, told, had, how } of waits)
    if (!isCallback && how === 'answered' && told >= 0 && (queue === undefined || name === queue))
      found.push({ minutes: minutesAt(day, at) - had / 60, told, had, isCallback: false });
  for (const { queue: name, isScheduled, requestedAt, promisedAt, firstAttemptAt } of promises)
    if (!isScheduled && promisedAt !== null && firstAttemptAt !== null && (queue === undefined || name === queue))
      found.push({
        minutes: minutesAt(day, requestedAt),
        told: (promisedAt - requestedAt) / 1000,
        had: (firstAttemptAt - requestedAt) / 1000,
        isCallback: true,
      });
  return found;
}

/** Mean of what was told (`told0`) and had (`had0`) by those who came within each stretch of so many minutes. */
export function toldHadRows(days: readonly ChartDay[], queue: string | undefined, stretch: number): readonly TimeRow[] {
  return joined(
    days.map((day, index) => {
      const sums = new Map<number, { told: number; had: number; count: number }>();
      for (const { minutes, told, had } of toldAndHad(day, queue)) {
        const from = Math.max(0, Math.floor(minutes / stretch)) * stretch;
        const sum = sums.get(from) ?? { told: 0, had: 0, count: 0 };
        sums.set(from, { told: sum.told + told, had: sum.had + had, count: sum.count + 1 });
      }
      return [...sums]
        .sort(([a], [b]) => a - b)
        .map(
          ([minutes, { told, had, count }]): TimeRow => ({
            minutes,
            [keyOf('told', index)]: told / count,
            [keyOf('had', index)]: had / count,
          }),
        );
    }),
  );
}

/** The mean of what was told and of what was had; undefined without any. */
export function meansOf(waits: readonly ToldHad[]): { readonly told: number; readonly had: number } | undefined {
  if (waits.length === 0) return undefined;
  const sum = (read: (each: ToldHad) => number) => waits.reduce((total, each) => total + read(each), 0);
  return { told: sum(({ told }) => told) / waits.length, had: sum(({ had }) => had) / waits.length };
}
