import type { CapacityException, CapacityPlan, CapacityWeek } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { weekdays } from '../schedule.ts';

type TimeslotLength = CapacityPlan['timeslotLength'];

const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
const timeslots: Readonly<Record<TimeslotLength, readonly string[]>> = {
  60: hours.map((hour) => `${hour}:00`),
  30: hours.flatMap((hour) => [`${hour}:00`, `${hour}:30`]),
};

/** Starts of the timeslots of a day, HH:00 or HH:30, in order: 24 or 48. */
export function timeslotsOf(length: TimeslotLength): readonly string[] {
  return timeslots[length];
}

/**
 * A week as it is kept and compiled: days from Sunday and timeslots in order, nothing that does not fit the Timeslot Length, no
 * empty days, and no 0, which a missing timeslot is anyhow. `withZeros` keeps 0, which says something in an exception.
 */
export function canonicalWeek(week: CapacityWeek, length: TimeslotLength, withZeros = false): CapacityWeek {
  const canonical: CapacityWeek = {};
  for (const weekday of weekdays) {
    const given = week[weekday];
    if (given === undefined) continue;
    const kept: [string, number][] = [];
    for (const timeslot of timeslots[length]) {
      const capacity = own(given, timeslot);
      if (capacity !== undefined && (capacity > 0 || withZeros)) kept.push([timeslot, capacity]);
    }
    if (kept.length > 0) canonical[weekday] = Object.fromEntries(kept);
  }
  return canonical;
}

/** A plan, or what a rule holds of one, in canonical form: the same capacity is the same JSON, however it was written. */
export function canonicalPlan({ timeslotLength, week, exceptions = {} }: CapacityPlan): CapacityPlan {
  const canonical = Object.entries(exceptions).map(([id, each]): [string, CapacityException] => {
    const { change } = each;
    if (change.type !== 'timeslots') return [id, each];
    return [id, { ...each, change: { ...change, week: canonicalWeek(change.week, timeslotLength, true) } }];
  });
  return {
    timeslotLength,
    week: canonicalWeek(week, timeslotLength),
    ...(canonical.length > 0 ? { exceptions: Object.fromEntries(canonical) } : {}),
  };
}
