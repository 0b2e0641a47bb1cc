import type { DayView } from '../day/day-run.ts';

/** A day as charts take it. */
export interface ChartDay {
  /** What it is called; drawn only where there are two. */
  readonly name: string;
  readonly view: DayView;
}

/** A row of a chart: minutes since the start of the day, and a value by the key of its line. */
export interface TimeRow {
  readonly minutes: number;
  readonly [line: string]: number | null;
}

/** Points drawn at once in a line, and dots in a cloud. */
export const mostPoints = 240;
export const mostDots = 400;

/** A key of a line for each day: `calls0` of the first. */
export function keyOf(line: string, day: number): string {
  return `${line}${day}`;
}

/** Minutes of a moment since the day began. */
export function minutesAt({ view }: ChartDay, at: number): number {
  return (at - view.figures.startsAt) / 60_000;
}

/** Rows of several days put side by side by their minutes. */
export function joined(days: readonly (readonly TimeRow[])[]): readonly TimeRow[] {
  const [only, ...others] = days;
  if (!only) return [];
  if (others.length === 0) return only;
  const rows = new Map<number, Record<string, number | null>>();
  for (const { minutes, ...values } of days.flat()) rows.set(minutes, { ...rows.get(minutes), ...values });
  return [...rows].sort(([a], [b]) => a - b).map(([minutes, values]) => ({ ...values, minutes }));
}
