import type { CapacityException, CapacityPlan, CapacityWeek } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { type Weekday, weekdays } from '../schedule.ts';

/** A half hour whose capacity becomes that of its full hour. */
export interface LostTimeslot {
  readonly weekday: Weekday;
  /** HH:30. */
  readonly timeslot: string;
  /** What it held before; 0 where it took no bookings and takes them now. */
  readonly capacity: number;
  /** Id of the exception that it belongs to; left out in the week. */
  readonly exception?: string;
}

/** A plan with the other Timeslot Length, and what it could not keep, in the order of the week. */
export interface ConvertedPlan {
  readonly plan: CapacityPlan;
  readonly lost: readonly LostTimeslot[];
}

const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));

/**
 * Changes the Timeslot Length by the guide's two tables, exceptions included: half hour to hour keeps what stands at :00, hour to
 * half hour repeats it at :30. Half hours that hold the same as their full hour are not lost. Takes a rule or a plan.
 */
export function convertTimeslotLength(from: CapacityPlan, to: CapacityPlan['timeslotLength']): ConvertedPlan {
  const exceptions = Object.entries(from.exceptions ?? {});
  const convert = (week: CapacityWeek): CapacityWeek => (to === from.timeslotLength ? week : convertWeek(week, to));
  const plan: CapacityPlan = {
    timeslotLength: to,
    week: convert(from.week),
    ...(exceptions.length > 0 && {
      exceptions: Object.fromEntries(exceptions.map(([id, each]) => [id, withWeek(each, convert)])),
    }),
  };
  if (to === from.timeslotLength || to === 30) return { plan, lost: [] };
  return {
    plan,
    lost: [...lostInWeek(from.week), ...exceptions.flatMap(([id, each]) => lostInException(from, id, each))],
  };
}

function convertWeek(week: CapacityWeek, to: CapacityPlan['timeslotLength']): CapacityWeek {
  const converted: CapacityWeek = {};
  for (const weekday of weekdays) {
    const timeslots = hours.flatMap((hour) => {
      const capacity = own(week[weekday] ?? {}, `${hour}:00`);
      if (capacity === undefined) return [];
      return [[`${hour}:00`, capacity] as const, ...(to === 30 ? [[`${hour}:30`, capacity] as const] : [])];
    });
    if (timeslots.length > 0) converted[weekday] = Object.fromEntries(timeslots);
  }
  return converted;
}

function withWeek(exception: CapacityException, convert: (week: CapacityWeek) => CapacityWeek): CapacityException {
  const { change } = exception;
  return change.type === 'timeslots' ? { ...exception, change: { ...change, week: convert(change.week) } } : exception;
}

function lostInWeek(week: CapacityWeek): LostTimeslot[] {
  return everyHour((weekday, hour) => {
    const capacity = own(week[weekday] ?? {}, `${hour}:30`) ?? 0;
    if (capacity === (own(week[weekday] ?? {}, `${hour}:00`) ?? 0)) return [];
    return [{ weekday, timeslot: `${hour}:30`, capacity }];
  });
}

/** Hours that the exception says something about, where what holds at :30 differs from what holds at :00. */
function lostInException({ week }: CapacityPlan, id: string, { change }: CapacityException): LostTimeslot[] {
  if (change.type !== 'timeslots') return [];
  return everyHour((weekday, hour) => {
    const given = change.week[weekday] ?? {};
    if (!Object.hasOwn(given, `${hour}:00`) && !Object.hasOwn(given, `${hour}:30`)) return [];
    const holds = (timeslot: string) => own(given, timeslot) ?? own(week[weekday] ?? {}, timeslot) ?? 0;
    if (holds(`${hour}:30`) === holds(`${hour}:00`)) return [];
    return [{ weekday, timeslot: `${hour}:30`, capacity: holds(`${hour}:30`), exception: id }];
  });
}

function everyHour(lost: (weekday: Weekday, hour: string) => LostTimeslot[]): LostTimeslot[] {
  return weekdays.flatMap((weekday) => hours.flatMap((hour) => lost(weekday, hour)));
}
