import type { LostTimeslot } from '../../calendar/index.ts';
import type { CapacityPlan } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { capacityIn, weekdayName } from './capacity-week.ts';

/** What a switch to hours takes away, as a line: “Monday 09:30: 10 becomes 8”, with the exception that it belongs to. */
export function lostLine({ week, exceptions }: CapacityPlan, lost: LostTimeslot): string {
  const { weekday, timeslot, capacity } = lost;
  const exception = lost.exception === undefined ? undefined : own(exceptions ?? {}, lost.exception);
  const hour = `${timeslot.slice(0, 2)}:00`;
  const layer = exception?.change.type === 'timeslots' ? capacityIn(exception.change.week, weekday, hour) : undefined;
  const after = layer ?? capacityIn(week, weekday, hour) ?? 0;
  const of = exception ? ` in “${exception.name}”` : '';
  return `${weekdayName(weekday)} ${timeslot}: ${capacity} becomes ${after}${of}`;
}
