import { putCell, type WeekCells } from './cells.ts';
import { quoted } from './names.ts';
import { readDay } from './read-days.ts';
import type { Place, Positioned } from './read-json.ts';
import { type Reading, readCapacity, readRange, readTimes, shown } from './read-value.ts';

type Meaning = 'day' | 'start' | 'end' | 'capacity';

/** Words for the members of an entry. */
const meanings = new Map<string, Meaning>([
  ['day', 'day'],
  ['startTime', 'start'],
  ['start', 'start'],
  ['time', 'start'],
  ['endTime', 'end'],
  ['end', 'end'],
  ['capacity', 'capacity'],
  ['value', 'capacity'],
]);
const names = 'day, startTime, endTime and capacity';

/** `[{"day": "mon", "startTime": "09:00", "endTime": "10:00", "capacity": 5}]` into the week. */
export function readEntries(entries: readonly Positioned[], week: WeekCells, reading: Reading): void {
  for (const entry of entries) readEntry(entry, week, reading);
}

function readEntry(entry: Positioned, week: WeekCells, reading: Reading): void {
  const { report } = reading;
  const found = membersOf(entry, reading);
  const day = found && textOf(found.get('day'), reading);
  const start = found && textOf(found.get('start'), reading);
  const value = found?.get('capacity');
  if (!found) return;
  for (const name of ['day', 'start', 'capacity'] as const)
    if (!found.has(name))
      report.error(
        entry.place,
        'missing',
        `The entry has no ${name === 'start' ? 'startTime' : name}: it needs ${names}.`,
      );
  const end = found.has('end') ? textOf(found.get('end'), reading) : undefined;
  if (!day || !start || !value || (found.has('end') && !end)) return;
  const weekday = readDay(day.text, day.place, reading);
  const times = end
    ? readRange(start.text, end.text, start.place, report)
    : readTimes(start.text, start.place, 1, report);
  const capacity = readCapacity(value, reading);
  if (!weekday || !times || capacity === undefined) return;
  const { bounded, ...halves } = times;
  const name = `${day.text} ${start.text}`;
  putCell(week[weekday], { place: entry.place, capacity, halves, named: true, bounded }, name, report);
}

/** The members by what they mean; undefined after an error. */
function membersOf(entry: Positioned, { report }: Reading): Map<Meaning, Positioned> | undefined {
  if (entry.type !== 'object') {
    report.error(entry.place, 'shape', `${shown(entry)} is no entry: write an object with ${names}.`);
    return undefined;
  }
  const found = new Map<Meaning, Positioned>();
  let faulty = false;
  for (const { key, place, value } of entry.members) {
    const meaning = meanings.get(key);
    if (!meaning || found.has(meaning)) {
      faulty = true;
      if (meaning) report.error(place, 'twice', `${quoted(key)} gives the ${meaning} a second time.`);
      else report.error(place, 'unknown-member', `${quoted(key)} is not known here: an entry has ${names}.`);
    } else found.set(meaning, value);
  }
  return faulty ? undefined : found;
}

/** A day or a time, which may also be written as a number. */
function textOf(
  value: Positioned | undefined,
  { report }: Reading,
): { readonly text: string; readonly place: Place } | undefined {
  if (value?.type === 'text') return { text: value.value, place: value.place };
  if (value?.type === 'number') return { text: value.source, place: value.place };
  if (value) report.error(value.place, 'shape', `${shown(value)} stands where a day or a time is expected.`);
  return undefined;
}
