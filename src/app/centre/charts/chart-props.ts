import type { ChartDay } from './chart-day.ts';
import type { ChartTime } from './chart-time.ts';

/** What every chart of a day takes. */
export interface ChartProps {
  /** One, or two that are compared. */
  readonly days: readonly ChartDay[];
  /** The queue that is looked at; left out, all. */
  readonly queue: string | undefined;
  readonly time: ChartTime;
}
