import type { CapacityDay, CapacityPlan, CapacityWeek } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { refuseCapacity, refuseTimeslot } from '../capacity-values.ts';
import type { Command } from '../designer.ts';
import { counted } from '../edits.ts';
import { nameOf } from '../objects.ts';
import { editRule, refuseEdit } from '../rule-commands.ts';
import { capacityRules } from '../rule-kinds.ts';

/** One timeslot, and the callbacks per Slot Duration that it is to hold. */
export interface CapacityCell {
  readonly weekday: keyof CapacityWeek;
  /** HH:MM, the start of a timeslot of the rule's length. */
  readonly timeslot: string;
  /** Null takes the value away: 0 in the week, as the week has it in an exception. */
  readonly capacity: number | null;
}

/** Sets timeslots of a capacity rule, or of one of its exceptions: typing, painting, Set All, Set Day and spreadsheet paste alike. */
export const setCapacityCells: Command<{
  readonly rule: string;
  /** Id of an exception that changes timeslots; left out, the week. */
  readonly exception?: string;
  readonly cells: readonly CapacityCell[];
}> = {
  name: 'set-capacity-cells',
  label: ({ capacityRules: rules }, { rule, cells }) => {
    const [cell] = cells;
    const name = nameOf(rules, rule);
    if (cells.length !== 1 || !cell) return `Set ${counted(cells.length, 'timeslot')} of “${name}”`;
    const place = `${cell.weekday[0]?.toUpperCase()}${cell.weekday.slice(1)} ${cell.timeslot} of “${name}”`;
    return cell.capacity === null ? `Clear ${place}` : `Set ${place} to ${cell.capacity}`;
  },
  refuse: (workspace, { rule, exception, cells }) =>
    refuseEdit(workspace, capacityRules, rule, (plan) => {
      if (exception !== undefined) {
        const change = own(plan.exceptions ?? {}, exception)?.change;
        if (!change) return 'The exception does not exist any more.';
        if (change.type !== 'timeslots') return 'The exception says the same for every timeslot.';
      }
      for (const { weekday, timeslot, capacity } of cells) {
        const refused =
          refuseTimeslot(weekday, timeslot, plan.timeslotLength) ??
          (capacity === null ? undefined : refuseCapacity(capacity));
        if (refused !== undefined) return refused;
      }
      return undefined;
    }),
  change: (workspace, { rule, exception, cells }) =>
    editRule(workspace, capacityRules, rule, (plan) =>
      exception === undefined ? { ...plan, week: withCells(plan.week, cells) } : inException(plan, exception, cells),
    ),
  // Typing in one timeslot is one step of undo.
  group: ({ rule, exception = '', cells: [first, ...more] }) =>
    first && more.length === 0 ? [rule, exception, first.weekday, first.timeslot].join(' ') : undefined,
};

function inException(plan: CapacityPlan, id: string, cells: readonly CapacityCell[]): CapacityPlan {
  const exception = own(plan.exceptions ?? {}, id);
  if (exception?.change.type !== 'timeslots') return plan;
  const change = { ...exception.change, week: withCells(exception.change.week, cells) };
  return { ...plan, exceptions: { ...plan.exceptions, [id]: { ...exception, change } } };
}

function withCells(week: CapacityWeek, cells: readonly CapacityCell[]): CapacityWeek {
  const changed: CapacityWeek = { ...week };
  for (const weekday of new Set(cells.map((cell) => cell.weekday))) {
    const day: CapacityDay = { ...week[weekday] };
    for (const { weekday: of, timeslot, capacity } of cells)
      if (of === weekday) {
        if (capacity === null) delete day[timeslot];
        else day[timeslot] = capacity;
      }
    changed[weekday] = day;
  }
  return changed;
}
