import { type Weekday, weekdays } from '../../../calendar/index.ts';
import type { CapacityException } from '../../../generated/types.ts';
import { rangeText } from '../../special-days/ranges.ts';

type Dates = Pick<CapacityException, 'from' | 'to'>;

const aDay = 86_400_000;

/** “Dec 24 – Dec 26, 2026”. */
export function datesText({ from, to }: Dates): string {
  return rangeText({ from, to });
}

/** The weekdays that an exception has, each with its first date, Sunday first: all seven from a week on. */
export function shownDays({ from, to }: Dates): readonly { readonly weekday: Weekday; readonly date: string }[] {
  const first = Date.parse(from);
  const last = Date.parse(to);
  if (Number.isNaN(first) || Number.isNaN(last)) return [];
  const days = [];
  for (let at = first; at <= last && days.length < weekdays.length; at += aDay) {
    const date = new Date(at);
    const weekday = weekdays[date.getUTCDay()];
    if (weekday) days.push({ weekday, date: date.toISOString().slice(0, 10) });
  }
  return days.sort((a, b) => weekdays.indexOf(a.weekday) - weekdays.indexOf(b.weekday));
}

/** Exceptions in the order of their days. */
export function byDate(
  exceptions: Readonly<Record<string, CapacityException>>,
): readonly (readonly [id: string, exception: CapacityException])[] {
  return Object.entries(exceptions).sort(
    ([idA, a], [idB, b]) => compare(a.from, b.from) || compare(a.to, b.to) || compare(idA, idB),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
