import type { CapacityWeek } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import type { Weekday } from '../schedule.ts';
import { timeOf } from './names.ts';

const order: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const times = Array.from({ length: 48 }, (_, half) => timeOf(half));

/**
 * The canonical capacity statement on one line: `{"mon":{"08:00":10},…,"sun":{}}`, all seven days from Monday on, times ascending,
 * values above 0 only.
 */
export function formatCapacityStatement(week: CapacityWeek): string {
  return `{${order.map((weekday) => `"${weekday.slice(0, 3)}":{${timeslots(week, weekday, ':').join(',')}}`).join(',')}}`;
}

/** The same statement for people to edit, each day on its line. */
export function layOutCapacityStatement(week: CapacityWeek): string {
  const lines = order.map((weekday) => {
    const found = timeslots(week, weekday, ': ');
    return `  "${weekday.slice(0, 3)}": ${found.length > 0 ? `{ ${found.join(', ')} }` : '{}'}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

function timeslots(week: CapacityWeek, weekday: Weekday, colon: string): string[] {
  return times.flatMap((time) => {
    const capacity = own(week[weekday] ?? {}, time) ?? 0;
    return capacity > 0 ? [`"${time}"${colon}${capacity}`] : [];
  });
}
