import type { Weekday } from '../schedule.ts';
import type { WeekCells } from './cells.ts';
import { quoted, weekdayNamed } from './names.ts';
import { addDay, readDayCells } from './read-days.ts';
import { type Member, type Place, type Positioned, readJson } from './read-json.ts';
import { type Reading, shown } from './read-value.ts';

const capacityKey = /^_capacity_([1-7])$/;

/** True for options of a GMS capacity service, which are named `_capacity_1` (Monday) to `_capacity_7` (Sunday). */
export function isGms(members: readonly Member[]): boolean {
  return members.some(({ key }) => capacityKey.test(key));
}

/** `{"_capacity_1": "{\"1\": {\"0900\": 5}}"}` into the week; the other options of the service are passed over with a notice. */
export function readGms(members: readonly Member[], week: WeekCells, reading: Reading): void {
  const given = new Map<Weekday, Place>();
  for (const { key, place, value } of members) {
    const weekday = weekdayNamed(capacityKey.exec(key)?.[1] ?? '');
    if (weekday) {
      const content = contentOf(value, reading);
      const cells = content && readDayCells(ownDay(content, weekday, reading) ?? content, reading);
      if (cells) addDay(weekday, cells, place, week, given, reading);
    } else if (key.startsWith('_'))
      reading.report.warning(
        place,
        'ignored',
        key === '_capacity_add'
          ? 'The exceptions of “_capacity_add” are not taken over: add them to the rule by hand.'
          : `${quoted(key)} is passed over: it says nothing about capacity.`,
      );
    else
      reading.report.error(
        place,
        'unknown-member',
        `${quoted(key)} does not belong beside “_capacity_1” to “_capacity_7”.`,
      );
  }
}

/** The value of an option: JSON, mostly written as a text. */
function contentOf(value: Positioned, { report }: Reading): Positioned | undefined {
  if (value.type !== 'text') return value;
  const { value: content, fault, trailingCommas } = readJson(value.value, value.place);
  for (const place of trailingCommas) report.warning(place, 'trailing-comma', 'A comma too many is passed over.');
  if (fault) report.error(fault.place, fault.code, `In the text of ${quoted(value.place.segment)}: ${fault.message}`);
  return content;
}

/** What stands under the day's own number; undefined when the value is not nested so. */
function ownDay(content: Positioned, weekday: Weekday, { report }: Reading): Positioned | undefined {
  const [first, ...others] = content.type === 'object' ? content.members : [];
  if (!first || (first.value.type !== 'object' && first.value.type !== 'list')) return undefined;
  for (const { key, place } of others)
    report.error(place, 'unknown-member', `${quoted(key)} is one too many: each option holds one day.`);
  if (weekdayNamed(first.key) !== weekday)
    report.error(
      first.place,
      'unknown-day',
      `${quoted(first.key)} is not the day of its option: ${shown(first.value)} of ${weekday} is expected.`,
    );
  return first.value;
}
