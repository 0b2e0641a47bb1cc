import type { CapacityException, CapacityPlan } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { type Weekday, weekdayOf, weekdays } from '../schedule.ts';
import { day, minute } from '../time-zone.ts';
import { formatTime, parseDate, parseTime } from '../wall-time.ts';

/** What a rule says about one timeslot. */
export interface TimeslotCapacity {
  readonly weekday: Weekday;
  /** Start of the rule's timeslot around the time that was asked for, HH:00 or HH:30. */
  readonly timeslot: string;
  /** Callbacks per Slot Duration. */
  readonly capacity: number;
  /** The exception that counts on this date; left out when the week does, and always for a weekday without a date. */
  readonly exception?: { readonly id: string; readonly name: string };
}

/** A rule made ready to be asked; times are milliseconds from local midnight. */
interface PreparedCapacity {
  on(dayNumber: number, time: number): TimeslotCapacity;
}

interface PreparedException {
  readonly id: string;
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly change: CapacityException['change'];
}

const prepared = new WeakMap<CapacityPlan, PreparedCapacity>();
const rememberedDays = 1000;

/**
 * Capacity of the timeslot around a time (HH:MM) on a date (YYYY-MM-DD), exceptions included, or on a weekday of the bare week.
 * Undefined for a date or time that does not exist. Rules and plans are asked alike; a blank timeslot is 0.
 */
export function capacityAt(plan: CapacityPlan, on: string, time: string): TimeslotCapacity | undefined {
  const at = parseTime(time);
  if (at === undefined || at === day) return undefined;
  const weekday = weekdays.find((each) => each === on);
  if (weekday !== undefined) {
    const timeslot = timeslotAround(plan, at);
    return { weekday, timeslot, capacity: inWeek(plan, weekday, timeslot) };
  }
  const number = parseDate(on);
  return number === undefined ? undefined : prepareCapacity(plan).on(number, at);
}

/** Prepares a rule once per object: pass the same one again, do not copy it. */
export function prepareCapacity(plan: CapacityPlan): PreparedCapacity {
  let found = prepared.get(plan);
  if (!found) {
    found = makePrepared(plan);
    prepared.set(plan, found);
  }
  return found;
}

function makePrepared(plan: CapacityPlan): PreparedCapacity {
  const exceptions = exceptionsOf(plan);
  const length = plan.timeslotLength * minute;
  const days = new Map<number, readonly TimeslotCapacity[]>();
  const makeDay = (number: number): TimeslotCapacity[] => {
    const weekday = weekdayOf(number);
    const exception = exceptions.find(({ first, last }) => number >= first && number <= last);
    const named = exception && { exception: { id: exception.id, name: exception.name } };
    return Array.from({ length: day / length }, (_, index) => {
      const timeslot = formatTime(index * length);
      return { weekday, timeslot, capacity: changed(plan, exception, weekday, timeslot), ...named };
    });
  };
  return {
    on(number, time) {
      let timeslots = days.get(number);
      if (!timeslots) {
        if (days.size >= rememberedDays) days.clear();
        timeslots = makeDay(number);
        days.set(number, timeslots);
      }
      const found = timeslots[Math.floor(time / length)];
      if (!found) throw new Error(`No timeslot at ${time} ms of a day`);
      return found;
    },
  };
}

/** In the order in which they count: the fewest days, then the later start, then the id that sorts first. */
function exceptionsOf(plan: CapacityPlan): PreparedException[] {
  return Object.entries(plan.exceptions ?? {})
    .flatMap(([id, { name, from, to, change }]): PreparedException[] => {
      const first = parseDate(from);
      const last = parseDate(to);
      return first === undefined || last === undefined || last < first ? [] : [{ id, name, first, last, change }];
    })
    .sort((a, b) => a.last - a.first - (b.last - b.first) || b.first - a.first || (a.id < b.id ? -1 : 1));
}

function changed(
  plan: CapacityPlan,
  exception: PreparedException | undefined,
  weekday: Weekday,
  timeslot: string,
): number {
  const weekly = inWeek(plan, weekday, timeslot);
  if (!exception) return weekly;
  const { change } = exception;
  if (change.type === 'fixed') return change.capacity;
  if (change.type === 'percent') return Math.floor((weekly * change.percent) / 100);
  return own(change.week[weekday] ?? {}, timeslot) ?? weekly;
}

function inWeek(plan: CapacityPlan, weekday: Weekday, timeslot: string): number {
  return own(plan.week[weekday] ?? {}, timeslot) ?? 0;
}

function timeslotAround(plan: CapacityPlan, time: number): string {
  const length = plan.timeslotLength * minute;
  return formatTime(Math.floor(time / length) * length);
}
