import type { CapacityRule, CapacityWeek } from '../../generated/types.ts';
import { type Weekday, weekdays } from '../schedule.ts';
import type { DayCells, WeekCells } from './cells.ts';
import { timeOf } from './names.ts';
import type { StatementReport } from './statement-report.ts';

/**
 * The week of a rule with that Timeslot Length: values above 0 only, times ascending, days as in the calendar. In an hourly rule what
 * stands at :30 is dropped, as in the guide; a statement `madeForHours` says the same of both halves of each hour.
 */
export function fitTimeslots(
  cells: WeekCells,
  timeslotLength: CapacityRule['timeslotLength'],
  madeForHours: boolean,
  report: StatementReport,
): CapacityWeek {
  const hourly = timeslotLength === 60 || madeForHours;
  const week: CapacityWeek = {};
  for (const weekday of weekdays) {
    if (hourly) tellDropped(weekday, cells[weekday], report);
    const timeslots: [string, number][] = [];
    for (let half = 0; half < 48; half += timeslotLength / 30) {
      const capacity = cells[weekday][hourly ? half - (half % 2) : half]?.capacity ?? 0;
      if (capacity > 0) timeslots.push([timeOf(half), capacity]);
    }
    if (timeslots.length > 0) week[weekday] = Object.fromEntries(timeslots);
  }
  return week;
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
