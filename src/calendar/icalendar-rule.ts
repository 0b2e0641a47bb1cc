import type { SpecialDay } from '../generated/types.ts';
import { dateOf, dayNumber } from './time-zone.ts';
import { formatDate, parseDate } from './wall-time.ts';

/** Years, both included, for which dates that move are written out. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

const mostYears = 100;
const weekdayNames = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The n-th such weekday of a month; negative counts from its end. */
interface NthWeekday {
  readonly nth: number;
  readonly weekday: number;
}

/**
 * Days of a yearly RRULE for an event that starts on the day `start` and lasts `length` days. The same date every year is one
 * yearly range; what ends or moves is written out. What the rule asks beyond that is a problem, and the first date is taken.
 */
export function expandRule(
  text: string,
  start: number,
  length: number,
  years: YearSpan,
): { readonly ranges: SpecialDay['ranges']; readonly problem?: string } {
  const parts = new Map(
    text
      .toUpperCase()
      .split(';')
      .map((part): [string, string] => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']),
  );
  const range = (from: number) => ({ from: formatDate(from), to: formatDate(from + length - 1) });
  const onlyFirst = (problem: string) => ({
    ranges: [range(start)],
    problem: `${problem} Only its first date is taken.`,
  });
  const unknown = [...parts.keys()].filter((key) => !known.has(key));
  if (parts.get('FREQ') !== 'YEARLY') return onlyFirst('It does not repeat yearly.');
  if (unknown.length > 0) return onlyFirst(`The rule’s ${unknown.join(', ')} cannot be read.`);
  if ((parts.get('INTERVAL') ?? '1') !== '1') return onlyFirst('It does not repeat every year.');

  const first = dateOf(start);
  const month = numberIn(parts.get('BYMONTH'), first.month, 12);
  const dayOfMonth = numberIn(parts.get('BYMONTHDAY'), first.day, 31);
  const nth = nthWeekday(parts.get('BYDAY'));
  if (month === undefined || dayOfMonth === undefined || nth === 'unreadable')
    return onlyFirst('The rule’s days cannot be read.');
  const until = endOf(parts.get('UNTIL'));
  const count = parts.has('COUNT') ? numberIn(parts.get('COUNT'), 1, 1_000_000) : Number.POSITIVE_INFINITY;
  if (until === undefined || count === undefined) return onlyFirst('The rule’s end cannot be read.');
  const isEndless = until === Number.POSITIVE_INFINITY && count === Number.POSITIVE_INFINITY;
  if (nth === undefined && isEndless && month === first.month && dayOfMonth === first.day)
    return { ranges: [{ ...range(start), yearly: true }] };

  const ranges: SpecialDay['ranges'] = [];
  // An endless rule is written out for the years asked for; one that ends, to its end.
  const last = Math.min(isEndless ? years.to : first.year + mostYears, 9998);
  let found = 0;
  for (let year = first.year; year <= last && found < count; year++) {
    const at = nth ? dayOfNth(year, month, nth) : dayOf(year, month, dayOfMonth);
    if (at === undefined || at < start) continue;
    if (at > until) break;
    found++;
    if (!isEndless || (year >= years.from && year < years.from + mostYears)) ranges.push(range(at));
  }
  return ranges.length > 0 ? { ranges } : { ranges, problem: 'The rule has no day in the years asked for.' };
}

const known: ReadonlySet<string> = new Set([
  'FREQ',
  'INTERVAL',
  'BYMONTH',
  'BYMONTHDAY',
  'BYDAY',
  'UNTIL',
  'COUNT',
  'WKST',
]);

function numberIn(text: string | undefined, otherwise: number, most: number): number | undefined {
  if (text === undefined) return otherwise;
  const number = /^[0-9]{1,7}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

function nthWeekday(text: string | undefined): NthWeekday | 'unreadable' | undefined {
  if (text === undefined) return undefined;
  const found = /^([+-]?[1-5])(SU|MO|TU|WE|TH|FR|SA)$/.exec(text);
  return found ? { nth: Number(found[1]), weekday: weekdayNames.indexOf(found[2] ?? '') } : 'unreadable';
}

function endOf(text: string | undefined): number | undefined {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  const found = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(text);
  return found ? parseDate(`${found[1]}-${found[2]}-${found[3]}`) : undefined;
}

/** Undefined for a 29 February in other years. */
function dayOf(year: number, month: number, dayOfMonth: number): number | undefined {
  const number = dayNumber(year, month, dayOfMonth);
  return dateOf(number).month === month ? number : undefined;
}

function dayOfNth(year: number, month: number, { nth, weekday }: NthWeekday): number | undefined {
  const first = dayNumber(year, month, 1);
  const last = (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1;
  // Day 0, 1970-01-01, was a Thursday.
  const weekdayOf = (number: number) => (((number + 4) % 7) + 7) % 7;
  const at =
    nth > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7
      : last - ((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7;
  return at >= first && at <= last ? at : undefined;
}
