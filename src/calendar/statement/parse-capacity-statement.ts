import type { CapacityRule, CapacityWeek } from '../../generated/types.ts';
import { blankWeek, type WeekCells } from './cells.ts';
import { fitTimeslots } from './fit-timeslots.ts';
import { quoted } from './names.ts';
import { readDays } from './read-days.ts';
import { readEntries } from './read-entries.ts';
import { isGms, readGms } from './read-gms.ts';
import { type Member, type Place, type Positioned, readJson } from './read-json.ts';
import { type Reading, shown } from './read-value.ts';
import { reportFor, type StatementDiagnostic } from './statement-report.ts';

/** What a capacity statement says. */
export interface ParsedStatement {
  /** Canonical: weekdays with timeslots above 0 that fit the rule. Left out when the statement is refused. */
  readonly capacity?: CapacityWeek;
  /** Errors first; with one of them there is no capacity. */
  readonly diagnostics: readonly StatementDiagnostic[];
}

/** The Timeslot Length that a statement says it was made for. */
interface MadeFor {
  readonly timeslotLength: CapacityRule['timeslotLength'];
  readonly place: Place;
}

const longestStatement = 1_048_576;
const lengthNames = new Map<string, CapacityRule['timeslotLength']>([
  ['30', 30],
  ['60', 60],
]);

/** What a capacity statement says, with the 0s that it says. */
export interface ReadStatement extends ParsedStatement {
  /** All timeslots that it names, for merging: what it does not name stays as it is. */
  readonly stated?: CapacityWeek;
}

/**
 * Reads a capacity statement for a rule with that Timeslot Length, lenient as the paste of the Callback UI: days and times by any
 * of their names, ranges, lists, wrappers, GMS options, numbers as text. Anything else is refused as a whole. Never throws.
 */
export function parseCapacityStatement(text: string, timeslotLength: CapacityRule['timeslotLength']): ParsedStatement {
  const { stated: _, ...parsed } = readCapacityStatement(text, timeslotLength);
  return parsed;
}

/** The same, telling also which timeslots were named with 0. */
export function readCapacityStatement(text: string, timeslotLength: CapacityRule['timeslotLength']): ReadStatement {
  const report = reportFor(text);
  const top = { segment: '', offset: 0 };
  if (text.length > longestStatement) {
    report.error(top, 'too-long', 'The text is longer than a million characters: a week never needs that many.');
    return { diagnostics: report.diagnostics() };
  }
  const { value, fault, trailingCommas } = readJson(text);
  for (const place of trailingCommas) report.warning(place, 'trailing-comma', 'A comma too many is passed over.');
  if (fault) report.error(fault.place, fault.code, fault.message);
  const week = blankWeek();
  const reading: Reading = { report };
  const madeFor = value && readStatement(value, week, reading);
  tellOnce(reading);
  if (madeFor?.timeslotLength === 60 && timeslotLength === 30)
    report.warning(madeFor.place, 'made-for-hours', 'The statement has hours: each fills both of its half hours.');
  const fitted = fitTimeslots(week, timeslotLength, madeFor?.timeslotLength === 60, report);
  return report.hasErrors ? { diagnostics: report.diagnostics() } : { ...fitted, diagnostics: report.diagnostics() };
}

/** Takes the wrapper off, if there is one. */
function readStatement(value: Positioned, week: WeekCells, reading: Reading): MadeFor | undefined {
  if (value.type !== 'object' || !value.members.some(({ key }) => key === 'capacity')) {
    readContent(value, week, reading);
    return undefined;
  }
  const members = wrapperMembers(value.members, reading);
  const capacity = members.get('capacity');
  if (capacity) readContent(capacity.value, week, reading);
  const name = members.get('name');
  if (name) reading.report.warning(name.place, 'ignored', 'The name is passed over: the rule keeps its own.');
  const length = members.get('timeslotLength');
  return length && readLength(length.value, reading);
}

/** Days, entries or GMS options. */
function readContent(value: Positioned, week: WeekCells, reading: Reading): void {
  if (value.type === 'list') readEntries(value.entries, week, reading);
  else if (value.type !== 'object')
    reading.report.error(
      value.place,
      'shape',
      `${shown(value)} is no capacity statement: write an object with days, such as {"mon":{"08:00":10}}.`,
    );
  else if (isGms(value.members)) readGms(value.members, week, reading);
  else readDays(value.members, week, reading);
  if ((value.type === 'list' && value.entries.length === 0) || (value.type === 'object' && value.members.length === 0))
    reading.report.warning(value.place, 'empty', 'The statement holds no capacity at all.');
}

function wrapperMembers(members: readonly Member[], { report }: Reading): Map<string, Member> {
  const found = new Map<string, Member>();
  for (const member of members) {
    const { key, place } = member;
    if (key !== 'capacity' && key !== 'name' && key !== 'timeslotLength')
      report.error(
        place,
        'unknown-member',
        `${quoted(key)} is not known here: beside “capacity” stand “name” and “timeslotLength”.`,
      );
    else if (found.has(key)) report.error(place, 'twice', `${quoted(key)} stands here a second time.`);
    else found.set(key, member);
  }
  return found;
}

function readLength(value: Positioned, { report }: Reading): MadeFor | undefined {
  const timeslotLength = lengthNames.get(
    value.type === 'number' ? value.source : value.type === 'text' ? value.value : '',
  );
  if (!timeslotLength)
    report.error(value.place, 'timeslot-length', `${shown(value)} is no Timeslot Length: it is 60 or 30 minutes.`);
  return timeslotLength && { timeslotLength, place: value.place };
}

/** What would only be noise at each of its places. */
function tellOnce({ report, coerced, dayNumbers }: Reading): void {
  if (coerced) {
    const others = coerced.count > 1 ? `, and so are ${coerced.count - 1} more` : '';
    const { first, source, count } = coerced;
    report.warning(first, 'number-as-text', `${quoted(source)} is text and read as a number${others}.`, { count });
  }
  if (dayNumbers && !dayNumbers.settled)
    report.warning(
      dayNumbers.first,
      'ambiguous-day',
      'Days are numbers, and neither 0 nor 7 tells how they are counted: 1 is taken for Monday, 6 for Saturday.',
    );
}
