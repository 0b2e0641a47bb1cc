import { type Weekday, weekdays } from '../../calendar/index.ts';
import type { CapacityCell } from '../../designer/commands/set-capacity-cells.ts';
import type { CapacityWeek } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import type { DaySet, WeekDay, WeekEdit, WeekValues } from '../../ui/week-grid/index.ts';

/** “Monday” of “monday”. */
export function weekdayName(weekday: Weekday): string {
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}`;
}

/** The columns of the calendar, Sunday to Saturday as the guide has them. */
export const capacityDays: readonly (WeekDay & { readonly id: Weekday })[] = weekdays.map((id) => ({
  id,
  label: weekdayName(id),
  short: weekdayName(id).slice(0, 3),
}));

/** Days that people give the same capacity together. */
export const capacityDaySets: readonly DaySet[] = [
  { label: 'Monday to Friday', days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] },
];

/** What a week says about a timeslot; undefined where it says nothing. */
export function capacityIn(week: CapacityWeek, weekday: string, timeslot: string): number | undefined {
  const day = weekdays.find((each) => each === weekday);
  return day && own(week[day] ?? {}, timeslot);
}

/** A week as the grid reads it; with `beneath`, as a layer above another. */
export function weekValues(week: CapacityWeek, beneath?: CapacityWeek): WeekValues {
  return {
    given: (day, time) => capacityIn(week, day, time),
    ...(beneath && { beneath: (day: string, time: string) => capacityIn(beneath, day, time) ?? 0 }),
  };
}

/** What the grid wishes, as the command takes it. */
export function capacityCells(edits: readonly WeekEdit[]): CapacityCell[] {
  return edits.flatMap(({ day, time, value }) => {
    const weekday = weekdays.find((each) => each === day);
    return weekday ? [{ weekday, timeslot: time, capacity: value }] : [];
  });
}

/** The cells of a statement that lie in a selection: what it does not say is 0 (guide). */
export function statementCells(
  statement: CapacityWeek,
  cells: readonly { readonly day: string; readonly time: string }[],
): CapacityCell[] {
  return capacityCells(cells.map(({ day, time }) => ({ day, time, value: capacityIn(statement, day, time) ?? 0 })));
}
