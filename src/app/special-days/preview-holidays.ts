import type { Holiday, SpecialDays } from '../../calendar/index.ts';
import { equalJson } from '../../model/json.ts';

/** A holiday of a file, and what importing it would do. */
export interface PreviewedHoliday {
  readonly holiday: Holiday;
  readonly state: 'new' | 'changed' | 'same';
}

/** Compares holidays with the special days there are, by name: names that differ only in case are the same. */
export function previewHolidays(holidays: readonly Holiday[], specialDays: SpecialDays): readonly PreviewedHoliday[] {
  const known = new Map(Object.values(specialDays).map((day) => [day.name.toLowerCase(), day]));
  return holidays.map((holiday) => {
    const day = known.get(holiday.name.toLowerCase());
    if (!day) return { holiday, state: 'new' };
    const has = holiday.ranges.every((range) => day.ranges.some((each) => equalJson(each, range)));
    return { holiday, state: has ? 'same' : 'changed' };
  });
}
