import type { CallbackFigures } from '../../../host/traffic/index.ts';
import { own } from '../../../model/json.ts';
import type { ChartDay } from './chart-day.ts';

/** How many callbacks ended for a reason, on each day. */
export interface Outcome {
  readonly name: string;
  readonly counts: readonly number[];
}

/** Callbacks by the reason for which they ended, most of the first day first, and those that are not over at the end. */
export function outcomesOf(days: readonly ChartDay[], queue: string | undefined): readonly Outcome[] {
  const figures = days.map((day) => callbacksOf(day, queue));
  const reasons = [...new Set(figures.flatMap((each) => Object.keys(each?.reasons ?? {})))];
  const count = (reason: string) => figures.map((each) => own(each?.reasons ?? {}, reason) ?? 0);
  const ended = reasons.sort().map((name): Outcome => ({ name, counts: count(name) }));
  ended.sort((a, b) => (b.counts[0] ?? 0) - (a.counts[0] ?? 0));
  return [...ended, { name: 'Not over', counts: figures.map((each) => each?.open ?? 0) }];
}

/** Figures of a day's callbacks, in one queue or in all; undefined when nobody asked for one in that queue. */
export function callbacksOf({ view }: ChartDay, queue: string | undefined): CallbackFigures | undefined {
  const { callbacks, queues } = view.figures;
  return queue === undefined ? callbacks : queues.find((each) => each.queue === queue)?.callbacks;
}
