import { timeslotsOf } from '../../../calendar/index.ts';
import type { CapacityRule, CapacityWeek } from '../../../generated/types.ts';
import { toPointer } from '../../../model/pointer.ts';
import type { WorkspaceCheck } from '../check.ts';
import { oncePer } from './once-per.ts';

const mostTold = 20;

/** Capacity at a time at which no timeslot of the rule begins. */
export const unfittingTimeslot: WorkspaceCheck = {
  code: 'rules/unfitting-timeslot',
  severity: 'warning',
  about: 'A capacity rule holds callbacks at a time at which none of its timeslots begins: they are left out.',
  ofWorkspace({ workspace: { capacityRules } }, find) {
    for (const [id, rule] of Object.entries(capacityRules))
      for (const path of unfitting(rule))
        find(
          toPointer(['capacityRules', id, ...path]),
          `“${path.at(-1)}” begins no timeslot of “${rule.name}”, whose timeslots are ${rule.timeslotLength === 60 ? 'hours' : 'half hours'}: nobody can book by it.`,
        );
  },
};

const unfitting = oncePer(({ timeslotLength, week, exceptions = {} }: CapacityRule): readonly (readonly string[])[] => {
  const fitting = new Set(timeslotsOf(timeslotLength));
  const inWeek = (given: CapacityWeek, at: readonly string[]) =>
    Object.entries({ ...given }).flatMap(([weekday, day]) =>
      Object.keys(day)
        .filter((timeslot) => !fitting.has(timeslot))
        .map((timeslot) => [...at, weekday, timeslot]),
    );
  const changes = Object.entries(exceptions).flatMap(([id, { change }]) =>
    change.type === 'timeslots' ? inWeek(change.week, ['exceptions', id, 'change', 'week']) : [],
  );
  return [...inWeek(week, ['week']), ...changes].slice(0, mostTold);
});
