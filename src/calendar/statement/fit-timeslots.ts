import type { CapacityRule, CapacityWeek } from '../../generated/types.ts';
import { type Weekday, weekdays } from '../schedule.ts';
import type { DayCells, WeekCells } from './cells.ts';
import { timeOf } from './names.ts';
import type { StatementReport } from './statement-report.ts';

/** A statement's capacity for a rule with that Timeslot Length; days and times in their order. */
interface FittedWeek {
  /** Canonical: values above 0 only. */
  readonly capacity: CapacityWeek;
  /** All timeslots about which it says something, 0 included. */
  readonly stated: CapacityWeek;
}

/**
 * Fits a statement to a Timeslot Length. In an hourly rule what stands at :30 is dropped, as in the guide; a statement that is
 * `madeForHours` says the same of both halves of each hour.
 */
export function fitTimeslots(
  cells: WeekCells,
  timeslotLength: CapacityRule['timeslotLength'],
  madeForHours: boolean,
  report: StatementReport,
): FittedWeek {
  const hourly = timeslotLength === 60 || madeForHours;
  const capacity: CapacityWeek = {};
  const stated: CapacityWeek = {};
  for (const weekday of weekdays) {
    if (hourly) tellDropped(weekday, cells[weekday], report);
    const timeslots: [string, number][] = [];
    for (let half = 0; half < 48; half += timeslotLength / 30) {
      const cell = cells[weekday][hourly ? half - (half % 2) : half];
      if (cell) timeslots.push([timeOf(half), cell.capacity]);
    }
    const above = timeslots.filter(([, value]) => value > 0);
    if (timeslots.length > 0) stated[weekday] = Object.fromEntries(timeslots);
    if (above.length > 0) capacity[weekday] = Object.fromEntries(above);
  }
  return { capacity, stated };
}

/** Half hours that say something of their own, and ranges that would end within an hour. */
function tellDropped(weekday: Weekday, cells: DayCells, report: StatementReport): void {
  for (let half = 1; half < 48; half += 2) {
    const hour = cells[half - 1];
    const bottom = cells[half];
    if (!bottom && hour?.bounded && hour.capacity > 0)
      report.warning(
        hour.place,
        'half-hour-widened',
        `${capital(weekday)} ${timeOf(half - 1)}: hours are not split here, so that ${hour.capacity} also counts from ${timeOf(half)} to ${timeOf(half + 1)}.`,
        { weekday, timeslot: timeOf(half), capacity: hour.capacity },
      );
    if (!bottom || bottom.halves.from < half || (!bottom.named && bottom.capacity === (hour?.capacity ?? 0))) continue;
    report.warning(
      bottom.place,
      'half-hour-dropped',
      `${capital(weekday)} ${timeOf(half)}: ${bottom.capacity} is dropped, since hours are not split here; from ${timeOf(half - 1)} to ${timeOf(half + 1)} it takes ${hour?.capacity ?? 0}.`,
      { weekday, timeslot: timeOf(half), capacity: bottom.capacity },
    );
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
