import { capacityAt, timeslotsOf } from '../../../calendar/index.ts';
import type { CapacityException, CapacityPlan } from '../../../generated/types.ts';
import { own } from '../../../model/json.ts';
import { capacityIn, weekdayName } from '../capacity-week.ts';
import { datesText, shownDays } from './exception-days.ts';

/** Single timeslots told before the rest is counted. */
const mostTold = 3;

/** What an exception does, in a few words for a list: “0 in every timeslot”, “50 % of the week”, “4 timeslots differ”. */
export function changeText({ change }: CapacityException): string {
  if (change.type === 'fixed') return `${change.capacity} in every timeslot`;
  if (change.type === 'percent') return `${change.percent} % of the week`;
  const count = Object.values(change.week).reduce((sum, day) => sum + Object.keys(day).length, 0);
  return count === 1 ? '1 timeslot differs' : `${count} timeslots differ`;
}

/**
 * What an exception makes of the week, as a sentence: “Dec 24 – Dec 26, 2026: 0 in every timeslot: nothing can be booked.” Percentages
 * and single timeslots are shown on what the week holds on those days.
 */
export function effectText(plan: CapacityPlan, exception: CapacityException): string {
  const { change } = exception;
  const dates = datesText(exception);
  if (exception.to < exception.from) return `${dates}: no day at all, because it ends before it begins.`;
  if (change.type === 'fixed')
    return `${dates}: ${change.capacity} in every timeslot${change.capacity === 0 ? ', so nothing can be booked' : ''}.`;
  const differing = differences(plan, exception);
  if (differing.length === 0) return `${dates}: as the week.`;
  if (change.type === 'percent') {
    const pairs = [...new Set(differing.map(({ before, after }) => `${before} becomes ${after}`))];
    return `${dates}: ${pairs.slice(0, mostTold).join(', ')}${pairs.length > mostTold ? ', …' : ''}.`;
  }
  const told = differing
    .slice(0, mostTold)
    .map(({ weekday, timeslot, before, after }) => `${weekdayName(weekday)} ${timeslot} ${before} becomes ${after}`);
  const more = differing.length > mostTold ? ` and ${differing.length - mostTold} more` : '';
  return `${dates}: ${told.join(', ')}${more}.`;
}

/** Timeslots of the exception's days that hold something else than in the week, were it the only exception. */
function differences(plan: CapacityPlan, exception: CapacityException) {
  const alone: CapacityPlan = { ...plan, exceptions: { only: exception } };
  return shownDays(exception).flatMap(({ weekday, date }) =>
    timeslotsOf(plan.timeslotLength).flatMap((timeslot) => {
      const before = capacityIn(plan.week, weekday, timeslot) ?? 0;
      const after = capacityAt(alone, date, timeslot)?.capacity ?? before;
      return before === after ? [] : [{ weekday, timeslot, before, after }];
    }),
  );
}

/** Days of an exception on which another one counts. */
interface Overruled {
  readonly by: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Where other exceptions of a plan count instead of this one, in order. Which one counts changes only where one begins or has ended, so
 * only those days are asked for.
 */
export function overruledOn(plan: CapacityPlan, id: string): readonly Overruled[] {
  const exception = own(plan.exceptions ?? {}, id);
  if (!exception || exception.to < exception.from) return [];
  const starts = new Set([exception.from]);
  for (const { from, to } of Object.values(plan.exceptions ?? {}))
    for (const date of [from, dayAfter(to)])
      if (date !== undefined && date > exception.from && date <= exception.to) starts.add(date);
  const dates = [...starts].sort();
  const found: { by: string; from: string; to: string }[] = [];
  for (const [index, from] of dates.entries()) {
    const next = dates[index + 1];
    const to = (next === undefined ? undefined : dayBefore(next)) ?? exception.to;
    const counts = capacityAt(plan, from, '00:00')?.exception?.id;
    if (counts === undefined || counts === id) continue;
    const last = found.at(-1);
    if (last?.by === counts && dayAfter(last.to) === from) last.to = to;
    else found.push({ by: counts, from, to });
  }
  return found;
}

const aDay = 86_400_000;

function dayAfter(date: string): string | undefined {
  return shifted(date, aDay);
}

function dayBefore(date: string): string | undefined {
  return shifted(date, -aDay);
}

function shifted(date: string, by: number): string | undefined {
  const at = Date.parse(date);
  return Number.isNaN(at) ? undefined : new Date(at + by).toISOString().slice(0, 10);
}
