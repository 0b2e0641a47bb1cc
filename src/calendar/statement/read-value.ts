import type { HalfHours } from './names.ts';
import { halfHourAt, quoted, rangeEnds, stretch } from './names.ts';
import type { Place, Positioned } from './read-json.ts';
import type { StatementReport } from './statement-report.ts';

/** The most that a timeslot may hold, as in the schema of a Capacity Rule. */
export const mostCapacity = 10_000;

/** What is told once at the end rather than at each place. */
interface Coerced {
  readonly first: Place;
  readonly source: string;
  count: number;
}

/** What readers of all shapes share. */
export interface Reading {
  readonly report: StatementReport;
  coerced?: Coerced;
  /** Numbers that name days: the first place, and whether 0 or 7 says how they are counted. */
  dayNumbers?: { readonly first: Place; settled: boolean };
}

/** A whole number from 0 to the most, also written as text; undefined after an error. */
export function readCapacity(value: Positioned, reading: Reading): number | undefined {
  const number = value.type === 'number' ? value.value : value.type === 'text' ? numberIn(value.value) : undefined;
  if (number === undefined || !Number.isInteger(number) || number < 0 || number > mostCapacity) {
    const expected = `it is a whole number from 0 to ${mostCapacity}, callbacks per Slot Duration`;
    reading.report.error(value.place, 'not-a-capacity', `${shown(value)} is no capacity: ${expected}.`);
    return undefined;
  }
  if (value.type === 'text') {
    if (reading.coerced) reading.coerced.count++;
    else reading.coerced = { first: value.place, source: value.value, count: 1 };
  }
  return number + 0; // no negative zero
}

/** A timeslot's name or a range of times, in half hours; undefined after an error. A single timeslot is `length` half hours long. */
export function readTimes(
  name: string,
  place: Place,
  length: number,
  report: StatementReport,
): (HalfHours & { readonly bounded: boolean }) | undefined {
  const ends = rangeEnds(name);
  if (ends) return readRange(ends[0], ends[1], place, report);
  const from = readTime(name, place, report);
  if (from === undefined) return undefined;
  if (from === 48) return refuseMidnight(place, report);
  return { from, to: from + (from % 2 === 0 ? length : 1), bounded: false };
}

/** From one time until just before another; undefined after an error. */
export function readRange(
  start: string,
  end: string,
  place: Place,
  report: StatementReport,
): (HalfHours & { readonly bounded: boolean }) | undefined {
  const from = readTime(start, place, report);
  const to = from === undefined ? undefined : readTime(end, place, report);
  if (from === undefined || to === undefined) return undefined;
  if (from === 48) return refuseMidnight(place, report);
  const halves = stretch(from, to);
  if (halves) return { ...halves, bounded: true };
  report.error(
    place,
    'range',
    `${quoted(`${start}-${end}`)} does not end after it begins: split hours over midnight into both days, such as 22:00-24:00 and 00:00-02:00.`,
  );
  return undefined;
}

function readTime(name: string, place: Place, report: StatementReport): number | undefined {
  const half = halfHourAt(name);
  if (half === undefined)
    report.error(
      place,
      'unknown-time',
      `${quoted(name)} is no timeslot: write times such as 08:00 or 08:30, or a range such as 08:00-12:00.`,
    );
  return half;
}

function refuseMidnight(place: Place, report: StatementReport): undefined {
  report.error(place, 'unknown-time', 'No timeslot begins at 24:00: write 00:00 of the next day.');
}

function numberIn(text: string): number | undefined {
  return /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : undefined;
}

/** A value as a message tells it. */
export function shown(value: Positioned): string {
  switch (value.type) {
    case 'object':
      return 'An object';
    case 'list':
      return 'A list';
    case 'text':
      return quoted(value.value);
    default:
      return quoted(value.source);
  }
}
