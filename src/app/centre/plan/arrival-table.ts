import type { Traffic } from '../../../generated/types.ts';
import type { WeekEdit } from '../../../ui/week-grid/index.ts';
import { type PlanEdit, planPointer } from './plan-scope.ts';
import { halfHour, halfHoursOf, ratesByLine, withRates } from './profile.ts';
import { type Stream, streamsOf } from './streams.ts';

/** Arrivals of a plan as a table: a column for each stream by its key, a line for each half hour by its clock time. */
export interface ArrivalTable {
  readonly streams: readonly Stream[];
  readonly times: readonly string[];
  /** Arrivals an hour; undefined where nobody comes. */
  perHour(stream: string, time: string): number | undefined;
  /** Pointer of the rate that begins in that half hour; where none does, of a place that no finding has. */
  pointerAt(stream: string, time: string): string;
  /** What setting some cells changes in the plan. */
  edits(cells: readonly WeekEdit[]): readonly PlanEdit[];
}

/** The table of a plan with that id. Everything is found once: cells ask for it by the thousand. */
export function arrivalTable(id: string, plan: Traffic): ArrivalTable {
  const streams = streamsOf(plan);
  const times = halfHoursOf(plan);
  const lines = new Map(times.map((time, line) => [time, line]));
  const columns = new Map(
    streams.map((stream) => {
      const beginning = new Map<number, number>();
      for (const [index, { fromMinutes }] of stream.rates.entries()) {
        const line = Math.floor(fromMinutes / halfHour);
        if (!beginning.has(line)) beginning.set(line, index);
      }
      const at = planPointer(id, [...stream.at, 'rates']);
      return [stream.key, { stream, at, beginning, perHour: ratesByLine(stream.rates, times.length) }];
    }),
  );
  return {
    ...{ streams, times },
    perHour: (key, time) => columns.get(key)?.perHour[lines.get(time) ?? -1] || undefined,
    pointerAt(key, time) {
      const column = columns.get(key);
      return `${column?.at}/${column?.beginning.get(lines.get(time) ?? -1) ?? time}`;
    },
    edits(cells) {
      const sets = new Map<string, Map<number, number>>();
      for (const { day, time, value } of cells) {
        const set = sets.get(day) ?? new Map<number, number>();
        sets.set(day, set.set(lines.get(time) ?? 0, value ?? 0));
      }
      return [...sets].flatMap(([key, set]) => {
        const stream = columns.get(key)?.stream;
        if (!stream) return [];
        const rates = withRates(stream.rates, set);
        return [{ at: [...stream.at, 'rates'], value: rates.length === 0 ? undefined : rates }];
      });
    },
  };
}
