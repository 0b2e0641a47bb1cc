import { type Weekday, weekdays } from '../schedule.ts';
import { type HalfHours, quoted } from './names.ts';
import type { Place } from './read-json.ts';
import type { StatementReport } from './statement-report.ts';

/** One capacity of a statement, for one or more half hours. */
export interface Cell {
  readonly place: Place;
  readonly capacity: number;
  readonly halves: HalfHours;
  /** True for a timeslot with a name of its own, false for an entry of a list of numbers, where blanks are 0s. */
  readonly named: boolean;
  /** True when an end was given, so that it means exactly these half hours and no more. */
  readonly bounded: boolean;
}

/** What a statement says about a day, by half hour. */
export type DayCells = (Cell | undefined)[];

/** What a statement says about the week, by half hour. */
export type WeekCells = Readonly<Record<Weekday, DayCells>>;

/** A week about which nothing was said. */
export function blankWeek(): WeekCells {
  return Object.fromEntries(weekdays.map((weekday) => [weekday, blankDay()])) as Record<Weekday, DayCells>; // all seven
}

/** A day about which nothing was said. */
export function blankDay(): DayCells {
  return new Array<Cell | undefined>(48).fill(undefined);
}

/** Puts a capacity into its half hours, unless another one says something else about them: that is an error of the second. */
export function putCell(cells: DayCells, cell: Cell, name: string, report: StatementReport): void {
  for (let half = cell.halves.from; half < cell.halves.to; half++) {
    const earlier = (cells[half] ??= cell);
    if (earlier.capacity === cell.capacity) continue;
    const contradiction = `${quoted(name)} says ${cell.capacity} where ${report.describe(earlier.place)} says ${earlier.capacity}`;
    report.error(cell.place, 'twice', `${contradiction}: give each timeslot once.`);
    break;
  }
}

/** True when both say the same, blank being 0. */
export function sayTheSame(a: DayCells, b: DayCells): boolean {
  return a.every((cell, half) => (cell?.capacity ?? 0) === (b[half]?.capacity ?? 0));
}
