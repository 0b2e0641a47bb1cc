import { intervalOverlaps, weekOverlaps } from '../../../calendar/index.ts';
import type { BusinessHours } from '../../../generated/types.ts';
import { toPointer } from '../../../model/pointer.ts';
import type { WorkspaceCheck } from '../check.ts';

/** Intervals of one day, or of a day and the night before it, that are open at the same time. */
export const overlappingIntervals: WorkspaceCheck = {
  code: 'hours/overlapping-intervals',
  severity: 'warning',
  about: 'Open intervals overlap, so the service closes later than one of them says.',
  ofWorkspace({ workspace: { businessHours } }, find) {
    for (const [id, hours] of Object.entries(businessHours)) {
      const at = ['businessHours', id];
      for (const { path, intervals } of overlapsOf(hours))
        find(
          toPointer([...at, ...path]),
          `${intervals[1]} overlaps ${intervals[0]}: the service stays open until both have ended.`,
        );
    }
  },
};

interface Place {
  readonly path: readonly string[];
  readonly intervals: readonly [string, string];
}

const known = new WeakMap<BusinessHours, readonly Place[]>();

function overlapsOf(hours: BusinessHours): readonly Place[] {
  const before = known.get(hours);
  if (before) return before;
  const places: Place[] = weekOverlaps(hours.week).map(({ weekday, second, intervals }) => ({
    path: ['week', weekday, String(second)],
    intervals,
  }));
  for (const [id, exception] of Object.entries(hours.exceptions ?? {}))
    for (const { second, intervals } of intervalOverlaps(exception.intervals))
      places.push({ path: ['exceptions', id, 'intervals', String(second)], intervals });
  known.set(hours, places);
  return places;
}
