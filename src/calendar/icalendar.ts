import type { SpecialDay } from '../generated/types.ts';
import { expandRule, type YearSpan } from './icalendar-rule.ts';
import { formatDate, parseDate } from './wall-time.ts';

/** A named set of days read from a calendar: events of one name are one special day. */
export interface Holiday {
  readonly name: string;
  readonly ranges: SpecialDay['ranges'];
  /** Line of its first event, counted from 1. */
  readonly line: number;
}

/** What a calendar file holds, and what of it was not taken. */
export interface ParsedHolidays {
  /** In the order of the file. */
  readonly holidays: readonly Holiday[];
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

const longestCalendar = 5_000_000;
const mostEvents = 5_000;
const mostRanges = 1_000;
const mostProblems = 200;

/** A content line of RFC 5545, unfolded. */
interface ContentLine {
  readonly line: number;
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/**
 * Reads holidays from iCalendar text (RFC 5545): VEVENTs with whole days, SUMMARY, and RRULE with FREQ=YEARLY, by date or by
 * weekday (BYMONTH with BYDAY), which is written out for `years`. Never throws; what is not taken is a problem with its line.
 */
export function parseHolidays(text: string, years: YearSpan): ParsedHolidays {
  const problems: { line: number; message: string }[] = [];
  const problem = (line: number, message: string) => {
    if (problems.length < mostProblems) problems.push({ line, message });
  };
  if (text.length > longestCalendar)
    return { holidays: [], problems: [{ line: 1, message: 'The file is too large for a calendar of holidays.' }] };
  const lines = unfold(text);
  if (!lines.some(({ name, value }) => name === 'BEGIN' && value.toUpperCase() === 'VCALENDAR'))
    return { holidays: [], problems: [{ line: 1, message: 'This is no iCalendar file: BEGIN:VCALENDAR is missing.' }] };
  const holidays = new Map<string, { name: string; line: number; ranges: Map<string, SpecialDay['ranges'][number]> }>();
  for (const [index, event] of eventsOf(lines, problem).entries()) {
    if (index === mostEvents) {
      problem(event.line, `Only the first ${mostEvents} events are read.`);
      break;
    }
    const read = readEvent(event, years, problem);
    if (!read) continue;
    const key = read.name.toLowerCase();
    const holiday = holidays.get(key) ?? { name: read.name, line: event.line, ranges: new Map() };
    holidays.set(key, holiday);
    for (const range of read.ranges) holiday.ranges.set(`${range.from} ${range.to} ${range.yearly ?? false}`, range);
    if (holiday.ranges.size > mostRanges) {
      problem(event.line, `“${read.name}” has more than ${mostRanges} days: only the first are taken.`);
      holiday.ranges = new Map([...holiday.ranges].slice(0, mostRanges));
    }
  }
  return {
    holidays: [...holidays.values()].map(({ name, line, ranges }) => ({ name, line, ranges: [...ranges.values()] })),
    problems,
  };
}

/** Lines that begin with a blank go on the line before. */
function unfold(text: string): ContentLine[] {
  const whole: { line: number; text: string }[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = whole.at(-1);
    if (/^[ \t]/.test(raw) && last) last.text += raw.slice(1);
    else if (raw !== '') whole.push({ line: index + 1, text: raw });
  }
  return whole.flatMap(({ line, text: content }) => {
    const found = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):/.exec(content);
    if (!found) return [];
    const [head, name = '', parameters = ''] = found;
    const pairs = [...parameters.matchAll(/;([A-Za-z0-9-]+)=([^;]*)/g)];
    return [
      {
        line,
        name: name.toUpperCase(),
        parameters: new Map(pairs.map(([, key = '', value = '']) => [key.toUpperCase(), value.toUpperCase()])),
        value: content.slice(head.length).trim(),
      },
    ];
  });
}

interface Event {
  readonly line: number;
  readonly fields: ReadonlyMap<string, ContentLine>;
}

/** Events with the first line of each field. What is nested in an event, such as an alarm, is passed over. */
function eventsOf(lines: readonly ContentLine[], problem: (line: number, message: string) => void): Event[] {
  const events: Event[] = [];
  let open: { line: number; fields: Map<string, ContentLine> } | undefined;
  let nested = 0;
  for (const each of lines) {
    const kind = each.value.toUpperCase();
    if (each.name === 'BEGIN' && open) nested++;
    else if (each.name === 'BEGIN' && kind === 'VEVENT') open = { line: each.line, fields: new Map() };
    else if (each.name === 'END' && open && nested > 0) nested--;
    else if (each.name === 'END' && open) {
      events.push(open);
      open = undefined;
    } else if (open && nested === 0 && !open.fields.has(each.name)) open.fields.set(each.name, each);
  }
  if (open) problem(open.line, 'The event does not end: the file is cut off.');
  return events;
}

function readEvent(
  { line, fields }: Event,
  years: YearSpan,
  problem: (line: number, message: string) => void,
): { readonly name: string; readonly ranges: SpecialDay['ranges'] } | undefined {
  const name = [...textOf(fields.get('SUMMARY')?.value ?? '')].slice(0, 255).join('');
  const refused = (at: number, message: string) => {
    problem(at, name === '' ? message : `“${name}”: ${message}`);
    return undefined;
  };
  if (name === '') return refused(line, 'An event has no SUMMARY, so the special day would have no name.');
  const start = fields.get('DTSTART');
  if (!start) return refused(line, 'DTSTART is missing.');
  const from = dateOf(start);
  if (from === undefined) return refused(start.line, 'DTSTART is no whole day; only whole days become special days.');
  const end = fields.get('DTEND');
  // DTEND is the day after the last one.
  const behind = end ? dateOf(end) : from + durationOf(fields.get('DURATION')?.value);
  if (end && (behind === undefined || behind <= from)) return refused(end.line, 'DTEND is not a day after DTSTART.');
  const length = (behind ?? from + 1) - from;
  if (length > 366) return refused(line, 'It lasts longer than a year.');
  const rule = fields.get('RRULE');
  if (!rule) return { name, ranges: [{ from: formatDate(from), to: formatDate(from + length - 1) }] };
  const expanded = expandRule(rule.value, from, length, years);
  if (expanded.problem !== undefined) problem(rule.line, `“${name}”: ${expanded.problem}`);
  return expanded.ranges.length === 0 ? undefined : { name, ranges: [...expanded.ranges] };
}

/** Day number of a DATE; of a DATE-TIME only when it is midnight, as some calendars write whole days. */
function dateOf({ value }: ContentLine): number | undefined {
  const found = /^(\d{4})(\d{2})(\d{2})(?:T000000Z?)?$/.exec(value);
  return found ? parseDate(`${found[1]}-${found[2]}-${found[3]}`) : undefined;
}

/** Days of a DURATION in whole days or weeks; one day without it. */
function durationOf(value: string | undefined): number {
  const found = /^\+?P(\d{1,3})([DW])$/.exec(value ?? '');
  return found ? Math.max(1, Number(found[1]) * (found[2] === 'W' ? 7 : 1)) : 1;
}

/** TEXT of RFC 5545 on one line, without its escapes and without signs nobody can see. */
function textOf(value: string): string {
  return value
    .replace(/\\[nN]/g, ' ')
    .replace(/\\([\\;,])/g, '$1')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
    .trim();
}
