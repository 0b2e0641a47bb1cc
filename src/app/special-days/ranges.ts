import type { SpecialDay } from '../../generated/types.ts';

export type DateRange = SpecialDay['ranges'][number];

const month = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const full = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** “Jan 1 every year”, “Nov 26 – Nov 27, 2026”. */
export function rangeText({ from, to, yearly }: DateRange): string {
  const first = Date.parse(from);
  const last = Date.parse(to);
  if (Number.isNaN(first) || Number.isNaN(last)) return `${from} – ${to}`;
  if (yearly)
    return `${from === to ? month.format(first) : `${month.format(first)} – ${month.format(last)}`} every year`;
  return from === to ? full.format(first) : `${month.format(first)} – ${full.format(last)}`;
}

/** The ranges in a few words, for a list. */
export function rangesText(ranges: readonly DateRange[]): string {
  const [first, second] = ranges;
  if (!first) return 'No days yet';
  if (!second) return rangeText(first);
  return ranges.length === 2
    ? `${rangeText(first)}, ${rangeText(second)}`
    : `${rangeText(first)}, ${rangeText(second)} and ${ranges.length - 2} more`;
}

/**
 * The first day at or after `today` that belongs to a special day; undefined when all its days are past. Dates are YYYY-MM-DD,
 * which sort as text.
 */
export function nextDay(ranges: readonly DateRange[], today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  const days = ranges.flatMap(({ from, to, yearly }) => {
    if (!yearly) return to < today ? [] : [from > today ? from : today];
    const wraps = from.slice(5) > to.slice(5);
    return [year - 1, year, year + 1].flatMap((each) => {
      const first = `${each}${from.slice(4)}`;
      const last = `${wraps ? each + 1 : each}${to.slice(4)}`;
      return last < today || (first === last && !exists(first)) ? [] : [first > today ? first : today];
    });
  });
  return days.sort()[0];
}

/** False for the 29 February of a common year. */
function exists(date: string): boolean {
  const parsed = Date.parse(date);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(date);
}

/** A day to begin with: the one after the last, or today. */
export function nextRange(ranges: readonly DateRange[], today: string): DateRange {
  const last = ranges.at(-1)?.to;
  const at = last === undefined || Number.isNaN(Date.parse(last)) ? undefined : Date.parse(last) + 86_400_000;
  const date = at === undefined ? today : new Date(at).toISOString().slice(0, 10);
  return { from: date, to: date };
}
