import type { BusinessHours, OpenInterval } from '../generated/types.ts';
import { own } from '../model/json.ts';
import { type SpecialDays, scheduleOf, type Weekday, weekdays } from './schedule.ts';
import { parseTime } from './wall-time.ts';

const dayMinutes = 24 * 60;
const weekMinutes = 7 * dayMinutes;

/** Minutes from a day's midnight; `to` lies beyond 24 hours when the interval runs over midnight. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Two intervals that are open at the same time. `second` is the index of the later one within its own day. */
export interface Overlap {
  readonly weekday: Weekday;
  readonly second: number;
  /** As it is written, such as 09:00–17:00. */
  readonly intervals: readonly [string, string];
}

/** True when the service never closes: open throughout on every day, without exceptions. */
export function isAlwaysOpen(hours: BusinessHours, specialDays: SpecialDays): boolean {
  return scheduleOf(hours, specialDays)?.neverCloses ?? false;
}

const shortestDays = new WeakMap<BusinessHours, { readonly minutes: number | undefined }>();

/** Minutes from the first opening to the last closing of the shortest weekday that opens at all; undefined when none does. */
export function shortestOpenDay(hours: BusinessHours): number | undefined {
  let known = shortestDays.get(hours);
  if (!known) shortestDays.set(hours, (known = { minutes: findShortestDay(hours) }));
  return known.minutes;
}

function findShortestDay(hours: BusinessHours): number | undefined {
  const lengths = weekdays.flatMap((weekday) => {
    const stretches = (hours.week[weekday] ?? []).flatMap(stretchOf);
    if (stretches.length === 0) return [];
    return [Math.max(...stretches.map(({ to }) => to)) - Math.min(...stretches.map(({ from }) => from))];
  });
  return lengths.length === 0 ? undefined : Math.min(...lengths);
}

/**
 * True when `inner` is open at some time at which `outer` is not, by the weekly hours and by the special days that `outer`
 * makes an exception for. Both are read as local time: whether their zones differ is another question.
 */
export function reachesOutside(inner: BusinessHours, outer: BusinessHours): boolean {
  if (isOutside(weekStretches(inner), weekStretches(outer))) return true;
  const innerDays = new Map(exceptionsOf(inner));
  return exceptionsOf(outer).some(([specialDay, intervals]) => {
    const own = innerDays.get(specialDay);
    const open = own ? [own] : weekdays.map((weekday) => inner.week[weekday] ?? []);
    return open.some((each) => isOutside(each.flatMap(stretchOf), intervals.flatMap(stretchOf)));
  });
}

/** Weekly intervals that overlap one of the same day, or one of the day before that runs over midnight. */
export function weekOverlaps(week: BusinessHours['week']): Overlap[] {
  return weekdays.flatMap((weekday, index) => {
    const before = week[weekdays[(index + 6) % 7] as Weekday] ?? []; // the remainder is 0 to 6
    const spills = before.flatMap((interval) =>
      stretchOf(interval)
        .filter(({ to }) => to > dayMinutes)
        .map(({ to }) => ({ from: 0, to: to - dayMinutes, text: textOf(interval) })),
    );
    return overlapsIn(week[weekday] ?? [], spills).map((each) => ({ weekday, ...each }));
  });
}

/** Intervals of one list that overlap each other. */
export function intervalOverlaps(intervals: readonly OpenInterval[]): Omit<Overlap, 'weekday'>[] {
  return overlapsIn(intervals, []);
}

function overlapsIn(
  intervals: readonly OpenInterval[],
  spills: readonly (Stretch & { readonly text: string })[],
): Omit<Overlap, 'weekday'>[] {
  const seen = [...spills];
  const found: Omit<Overlap, 'weekday'>[] = [];
  for (const [second, interval] of intervals.entries()) {
    const text = textOf(interval);
    for (const { from, to } of stretchOf(interval)) {
      const first = seen.find((each) => from < each.to && each.from < to);
      if (first) found.push({ second, intervals: [first.text, text] });
      seen.push({ from, to, text });
    }
  }
  return found;
}

function textOf({ start, end }: OpenInterval): string {
  return `${start}–${end}`;
}

function stretchOf({ start, end }: OpenInterval): Stretch[] {
  const from = minutesOf(start);
  const to = minutesOf(end);
  if (from === undefined || to === undefined || from === dayMinutes) return [];
  return [{ from, to: to <= from ? to + dayMinutes : to }];
}

function minutesOf(text: string): number | undefined {
  const time = parseTime(text);
  return time === undefined ? undefined : Math.floor(time / 60_000);
}

/** Stretches of the whole week from Sunday's midnight, cut at its end and begun again. */
export function weekStretches({ week }: Pick<BusinessHours, 'week'>): Stretch[] {
  return weekdays.flatMap((weekday, index) =>
    (week[weekday] ?? []).flatMap(stretchOf).flatMap(({ from, to }) => {
      const start = index * dayMinutes + from;
      const end = index * dayMinutes + to;
      if (end <= weekMinutes) return [{ from: start, to: end }];
      return [
        { from: start, to: weekMinutes },
        { from: 0, to: end - weekMinutes },
      ];
    }),
  );
}

function isOutside(inner: readonly Stretch[], outer: readonly Stretch[]): boolean {
  const sorted = [...outer].sort((a, b) => a.from - b.from);
  return inner.some(({ from, to }) => {
    let covered = from;
    for (const each of sorted) if (each.from <= covered && each.to > covered) covered = each.to;
    return covered < to;
  });
}

function exceptionsOf({ exceptions = {} }: BusinessHours): [string, readonly OpenInterval[]][] {
  return Object.keys(exceptions).flatMap((id): [string, readonly OpenInterval[]][] => {
    const exception = own(exceptions, id);
    return exception?.enabled ? [[exception.specialDay, exception.intervals]] : [];
  });
}
