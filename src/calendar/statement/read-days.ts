import type { Weekday } from '../schedule.ts';
import { blankDay, type DayCells, putCell, sayTheSame, type WeekCells } from './cells.ts';
import { isDayNumber, quoted, weekdayNamed } from './names.ts';
import type { Member, Place, Positioned } from './read-json.ts';
import { type Reading, readCapacity, readTimes, shown } from './read-value.ts';

/** The weekday of that name; undefined after an error. */
export function readDay(name: string, place: Place, reading: Reading): Weekday | undefined {
  const weekday = weekdayNamed(name);
  if (!weekday)
    reading.report.error(place, 'unknown-day', `${quoted(name)} is no day: write mon, tue, wed, thu, fri, sat or sun.`);
  else if (isDayNumber(name)) {
    reading.dayNumbers ??= { first: place, settled: false };
    if (weekday === 'sunday') reading.dayNumbers.settled = true;
  }
  return weekday;
}

/** `{"mon": …, "tue": …}` into the week. */
export function readDays(members: readonly Member[], week: WeekCells, reading: Reading): void {
  const given = new Map<Weekday, Place>();
  for (const { key, place, value } of members) {
    const weekday = readDay(key, place, reading);
    const cells = weekday && readDayCells(value, reading);
    if (weekday && cells) addDay(weekday, cells, place, week, given, reading);
  }
}

/** Takes a day over; one that was given already must say the same again. */
export function addDay(
  weekday: Weekday,
  cells: DayCells,
  place: Place,
  week: WeekCells,
  given: Map<Weekday, Place>,
  { report }: Reading,
): void {
  const earlier = given.get(weekday);
  if (!earlier) {
    given.set(weekday, place);
    cells.forEach((cell, half) => {
      week[weekday][half] = cell;
    });
  } else if (!sayTheSame(cells, week[weekday]))
    report.error(
      place,
      'twice',
      `${quoted(place.segment)} is ${weekday} again, and says something else than ${report.describe(earlier)}: give each day once.`,
    );
}

/** `{"08:00": 10, "09:00-12:00": 5}`, or a list of 24 or 48 numbers; undefined after an error about the value as a whole. */
export function readDayCells(value: Positioned, reading: Reading): DayCells | undefined {
  if (value.type === 'object') return readTimeslots(value.members, reading);
  if (value.type === 'list') return readNumbers(value.place, value.entries, reading);
  reading.report.error(
    value.place,
    'not-a-day',
    `${shown(value)} is no day: write timeslots such as {"08:00": 10}, or a list of 24 or 48 numbers.`,
  );
  return undefined;
}

function readTimeslots(members: readonly Member[], reading: Reading): DayCells {
  const cells = blankDay();
  for (const { key, place, value } of members) {
    const times = readTimes(key, place, 1, reading.report);
    const capacity = readCapacity(value, reading);
    if (times && capacity !== undefined) {
      const { bounded, ...halves } = times;
      putCell(cells, { place, capacity, halves, named: true, bounded }, key, reading.report);
    }
  }
  return cells;
}

function readNumbers(place: Place, entries: readonly Positioned[], reading: Reading): DayCells | undefined {
  if (entries.length !== 24 && entries.length !== 48) {
    reading.report.error(
      place,
      'list-length',
      `The list has ${entries.length} numbers: a day has 24 hours or 48 half hours.`,
    );
    return undefined;
  }
  const length = 48 / entries.length;
  const cells = blankDay();
  for (const [index, entry] of entries.entries()) {
    const capacity = readCapacity(entry, reading);
    if (capacity === undefined) continue;
    const halves = { from: index * length, to: (index + 1) * length };
    const cell = { place: entry.place, capacity, halves, named: false, bounded: true };
    cells.fill(cell, halves.from, halves.to);
  }
  return cells;
}
