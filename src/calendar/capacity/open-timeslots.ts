import type { BusinessHours, CapacityPlan } from '../../generated/types.ts';
import { weekdays } from '../schedule.ts';
import { weekStretches } from '../week.ts';
import { timeslotsOf } from './canonical-plan.ts';

const dayMinutes = 24 * 60;

const known = new WeakMap<BusinessHours, Map<string, ReadonlySet<string>>>();

/**
 * Timeslots, as `monday 08:00`, in which at least one slot may start while the service is open: by the weekly hours, or by the
 * hours of a special day, which may fall on any day of the week. Only there a capacity is ever looked at. Local times: the days on
 * which clocks change are passed over.
 */
export function openTimeslots(
  hours: BusinessHours,
  slotDurationMin: number,
  timeslotLength: CapacityPlan['timeslotLength'],
): ReadonlySet<string> {
  const byDuration = known.get(hours) ?? new Map<string, ReadonlySet<string>>();
  known.set(hours, byDuration);
  const key = `${slotDurationMin} ${timeslotLength}`;
  const before = byDuration.get(key);
  if (before) return before;
  const found = findOpen(hours, slotDurationMin, timeslotLength);
  byDuration.set(key, found);
  return found;
}

function findOpen(hours: BusinessHours, duration: number, length: CapacityPlan['timeslotLength']): ReadonlySet<string> {
  const found = new Set<string>();
  if (!(duration >= 1)) return found;
  const open = new Uint8Array(weekdays.length * dayMinutes);
  for (const each of [hours, ...specialWeeks(hours)])
    for (const { from, to } of weekStretches(each)) open.fill(1, from, to);
  const timeslots = timeslotsOf(length);
  for (const [index, weekday] of weekdays.entries())
    for (let at = 0; at < dayMinutes; at += duration)
      if (open[index * dayMinutes + at] === 1) found.add(`${weekday} ${timeslots[Math.floor(at / length)]}`);
  return found;
}

/** For each enabled exception a week that is open on every day as the exception says. */
function specialWeeks({ exceptions = {} }: BusinessHours): Pick<BusinessHours, 'week'>[] {
  return Object.values(exceptions)
    .filter(({ enabled }) => enabled)
    .map(({ intervals }) => ({ week: Object.fromEntries(weekdays.map((weekday) => [weekday, intervals])) }));
}
