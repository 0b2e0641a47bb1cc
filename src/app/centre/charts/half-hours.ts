import { type ChartDay, joined, keyOf, minutesAt, type TimeRow } from './chart-day.ts';

/** Minutes of a bar. */
const length = 30;

/**
 * Share of those who came in each half hour and were answered within the target, of all who were answered or hung up; null where
 * there were none. One queue, or all: then it is what the figures of the day say.
 */
export function serviceLevelRows(days: readonly ChartDay[], queue: string | undefined): readonly TimeRow[] {
  return joined(
    days.map((day, index) => {
      const { targetSeconds, halfHours } = day.view.figures;
      const counted = halfHours.map(() => ({ inTime: 0, all: 0 }));
      for (const { at, queue: name, isCallback, had, how } of day.view.waits) {
        if (isCallback || how === 'left' || (queue !== undefined && name !== queue)) continue;
        const place = Math.floor((minutesAt(day, at) - had / 60) / length + 1e-9);
        const slot = counted[Math.min(counted.length - 1, Math.max(0, place))];
        if (!slot) continue;
        slot.all += 1;
        if (how === 'answered' && had <= targetSeconds) slot.inTime += 1;
      }
      return counted.map(
        ({ inTime, all }, place): TimeRow => ({
          minutes: place * length,
          [keyOf('level', index)]: all === 0 ? null : inTime / all,
        }),
      );
    }),
  );
}

/** Share of the agents' time that was not spent ready, in each half hour so far. */
export function occupancyRows(days: readonly ChartDay[]): readonly TimeRow[] {
  return joined(
    days.map((day, index) =>
      day.view.figures.halfHours.map(
        ({ at, staff }): TimeRow => ({
          minutes: minutesAt(day, at),
          [keyOf('occupancy', index)]: at > day.view.snapshot.now ? null : staff.occupancy,
        }),
      ),
    ),
  );
}
