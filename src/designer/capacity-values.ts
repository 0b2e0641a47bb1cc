import { timeslotsOf, weekdays } from '../calendar/index.ts';
import type { CapacityException, CapacityPlan, CapacityWeek } from '../generated/types.ts';
import { isDate } from './hours-values.ts';
import { refuseName } from './names.ts';

/** The largest capacity of a timeslot, in callbacks per Slot Duration (`day` in the schema of capacity rules). */
export const mostCapacity = 10_000;
const mostPercent = 1000;
const mostExceptions = 1000;

type TimeslotLength = CapacityPlan['timeslotLength'];

/** Why a number cannot be a capacity; undefined when it can. */
export function refuseCapacity(capacity: number): string | undefined {
  if (Number.isInteger(capacity) && capacity >= 0 && capacity <= mostCapacity) return undefined;
  return `A capacity is a whole number from 0 to ${mostCapacity.toLocaleString('en-US')}.`;
}

/** Why that is no timeslot of a rule; undefined when it is one. */
export function refuseTimeslot(weekday: string, timeslot: string, length: TimeslotLength): string | undefined {
  if (!weekdays.some((each) => each === weekday)) return `“${weekday}” is no day of the week.`;
  if (timeslotsOf(length).includes(timeslot)) return undefined;
  return `“${timeslot}” is no timeslot: they begin at ${length === 60 ? 'every full hour, as 09:00' : 'every hour and half hour, as 09:30'}.`;
}

/** Why a week of capacity cannot be that of a rule with this Timeslot Length; undefined when it can. */
export function refuseCapacityWeek(week: CapacityWeek, length: TimeslotLength): string | undefined {
  for (const [weekday, day] of Object.entries({ ...week }))
    for (const [timeslot, capacity] of Object.entries(day)) {
      const refused = refuseTimeslot(weekday, timeslot, length) ?? refuseCapacity(capacity);
      if (refused !== undefined) return refused;
    }
  return undefined;
}

/** Why that cannot be an exception of a rule; undefined when it can. A last day before the first is refused by `refusePlan`. */
export function refuseException({ name, from, to, change }: CapacityException, length: TimeslotLength) {
  const refused = refuseName(name, []);
  if (refused !== undefined) return refused;
  for (const date of [from, to]) if (!isDate(date)) return `“${date}” is no day: it has the form 2026-12-25.`;
  if (change.type === 'fixed') return refuseCapacity(change.capacity);
  if (change.type === 'timeslots') return refuseCapacityWeek(change.week, length);
  const { percent } = change;
  return Number.isInteger(percent) && percent >= 0 && percent <= mostPercent
    ? undefined
    : `The percentage is a whole number from 0 to ${mostPercent}.`;
}

/** Why a rule cannot have one exception more; undefined when it can. */
export function refuseAnotherException({ exceptions = {} }: CapacityPlan): string | undefined {
  return Object.keys(exceptions).length < mostExceptions
    ? undefined
    : `A capacity rule has at most ${mostExceptions} exceptions.`;
}

/** Why an exception would never take effect; undefined when it can. */
export function refuseReversed({ name, from, to }: CapacityException): string | undefined {
  return to < from ? `The exception “${name}” ends on ${to}, before it begins on ${from}.` : undefined;
}

/** Why a plan cannot be saved; undefined when it can. */
export function refusePlan({ timeslotLength, week, exceptions = {} }: CapacityPlan): string | undefined {
  const refused = refuseCapacityWeek(week, timeslotLength);
  if (refused !== undefined) return refused;
  for (const exception of Object.values(exceptions)) {
    const fault = refuseException(exception, timeslotLength) ?? refuseReversed(exception);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
