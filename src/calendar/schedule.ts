import type { BusinessHours, OpenInterval, SpecialDay } from '../generated/types.ts';
import { own } from '../model/json.ts';
import { dateOf, day, type Zone, zoneNamed } from './time-zone.ts';
import { parseDate, parseTime } from './wall-time.ts';

/** Special days of a workspace, by id. */
export type SpecialDays = Readonly<Record<string, SpecialDay>>;

/** Open from `start` until just before `end`, in wall milliseconds, within one day. */
export interface WallInterval {
  readonly start: number;
  readonly end: number;
  /** Day number on which the interval begins: the day before for hours that run over midnight. */
  readonly businessDay: number;
}

/** What one local day looks like. */
export interface ScheduleDay {
  readonly intervals: readonly WallInterval[];
  /** Name of the special day that decided, when one did. */
  readonly specialDay?: string;
}

/** Business Hours made ready to be asked. */
export interface Schedule {
  readonly zone: Zone;
  dayAt(number: number): ScheduleDay;
  /** True when no day has open hours, so that searching an opening is in vain. */
  readonly neverOpens: boolean;
  /** True when every day is open throughout and nothing makes an exception. */
  readonly neverCloses: boolean;
}

export const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type Weekday = (typeof weekdays)[number];

/** Weekday of a day number; day 0, 1970-01-01, was a Thursday. */
export function weekdayOf(number: number): Weekday {
  return weekdays[(((number + 4) % 7) + 7) % 7] as Weekday; // the remainder is 0 to 6
}

interface OwnInterval {
  readonly start: number;
  /** Beyond 24 hours when it runs over midnight. */
  readonly end: number;
}

interface Exception {
  readonly name: string;
  readonly intervals: readonly OwnInterval[];
  covers(number: number): boolean;
}

/** Own hours of a day: those of a special day, or else the weekly ones. */
interface OwnHours {
  readonly intervals: readonly OwnInterval[];
  readonly exception?: string;
}

const prepared = new WeakMap<BusinessHours, WeakMap<SpecialDays, Schedule | undefined>>();
const rememberedDays = 4000;

/** Prepares Business Hours once per pair of objects; undefined when their time zone is unknown. */
export function scheduleOf(hours: BusinessHours, specialDays: SpecialDays): Schedule | undefined {
  let bySpecialDays = prepared.get(hours);
  if (!bySpecialDays) {
    bySpecialDays = new WeakMap();
    prepared.set(hours, bySpecialDays);
  }
  if (bySpecialDays.has(specialDays)) return bySpecialDays.get(specialDays);
  const zone = zoneNamed(hours.timeZone);
  const schedule = zone && makeSchedule(hours, specialDays, zone);
  bySpecialDays.set(specialDays, schedule);
  return schedule;
}

function makeSchedule(hours: BusinessHours, specialDays: SpecialDays, zone: Zone): Schedule {
  const week = new Map(weekdays.map((weekday) => [weekday, (hours.week[weekday] ?? []).flatMap(ownInterval)]));
  const exceptions = exceptionsOf(hours, specialDays);
  const days = new Map<number, ScheduleDay>();

  function ownHours(number: number): OwnHours {
    const covering = exceptions.filter((exception) => exception.covers(number));
    const [first] = covering;
    if (!first) return { intervals: week.get(weekdayOf(number)) ?? [] };
    const closing = covering.find((exception) => exception.intervals.length === 0);
    if (closing) return { intervals: [], exception: closing.name };
    return { intervals: covering.flatMap((exception) => exception.intervals), exception: first.name };
  }

  function makeDay(number: number): ScheduleDay {
    const today = ownHours(number);
    const yesterday = ownHours(number - 1);
    // A special day beats the weekly hours of the evening before, and a closed one is closed all day.
    const spills =
      today.exception === undefined || (yesterday.exception !== undefined && today.intervals.length > 0)
        ? yesterday.intervals.filter((interval) => interval.end > day)
        : [];
    const intervals = [
      ...spills.map(({ end }) => ({ start: 0, end: end - day, businessDay: number - 1 })),
      ...today.intervals.map(({ start, end }) => ({ start, end: Math.min(end, day), businessDay: number })),
    ];
    return {
      intervals: intervals
        .map((each) => ({ ...each, start: number * day + each.start, end: number * day + each.end }))
        .sort((a, b) => a.start - b.start || a.end - b.end),
      ...(today.exception === undefined ? {} : { specialDay: today.exception }),
    };
  }

  const weekly = [...week.values()];
  return {
    zone,
    neverOpens: weekly.every((each) => each.length === 0) && exceptions.every((each) => each.intervals.length === 0),
    neverCloses:
      exceptions.length === 0 &&
      weekly.every((intervals) => intervals.some((each) => each.start === 0 && each.end >= day)),
    dayAt: (number) => {
      let found = days.get(number);
      if (!found) {
        if (days.size >= rememberedDays) days.clear();
        found = makeDay(number);
        days.set(number, found);
      }
      return found;
    },
  };
}

function ownInterval({ start, end }: OpenInterval): OwnInterval[] {
  const from = parseTime(start);
  const to = parseTime(end);
  if (from === undefined || to === undefined || from === day) return [];
  return [{ start: from, end: to <= from ? to + day : to }];
}

/** Enabled exceptions whose special day exists: one without a special day has no effect. */
function exceptionsOf(hours: BusinessHours, specialDays: SpecialDays): Exception[] {
  return Object.values(hours.exceptions ?? {}).flatMap((exception): Exception[] => {
    const specialDay = own(specialDays, exception.specialDay);
    if (!exception.enabled || !specialDay) return [];
    const ranges = specialDay.ranges.flatMap(rangeCovering);
    return [
      {
        name: specialDay.name,
        intervals: exception.intervals.flatMap(ownInterval),
        covers: (number) => ranges.some((covers) => covers(number)),
      },
    ];
  });
}

function rangeCovering({ from, to, yearly }: SpecialDay['ranges'][number]): ((number: number) => boolean)[] {
  const first = parseDate(from);
  const last = parseDate(to);
  if (first === undefined || last === undefined || last < first) return [];
  if (!yearly) return [(number) => number >= first && number <= last];
  if (last - first >= 365) return [() => true];
  const begins = monthDay(first);
  const ends = monthDay(last);
  return [
    (number) => {
      const at = monthDay(number);
      return begins <= ends ? at >= begins && at <= ends : at >= begins || at <= ends;
    },
  ];
}

function monthDay(number: number): number {
  const { month, day: dayOfMonth } = dateOf(number);
  return month * 100 + dayOfMonth;
}
