import type { ExplainedDay, ExplainedSlot } from '../../../calendar/index.ts';

/** What stands at a time of a day: a slot, a time that clocks skip, or a time that only another day shows twice. */
export type Place = ExplainedSlot | 'skipped' | 'once';

/** The slots of several days that begin at one wall time. */
export interface EffectiveRow {
  /** HH:MM, with a mark when it is shown the second time. */
  readonly key: string;
  readonly time: string;
  /** True for the second of two stretches in which clocks show the same. */
  readonly again: boolean;
  /** One for each day. */
  readonly places: readonly Place[];
}

/** Lines up the slots of days by what clocks show. A time that comes twice on some day has two rows, in the order of that day. */
export function effectiveRows(days: readonly ExplainedDay[]): readonly EffectiveRow[] {
  const byDay = days.map(({ slots }) => keyed(slots));
  const order = [...new Set(byDay.flatMap((slots) => [...slots.keys()]))].filter((key) => !isAgain(key)).sort();
  for (const slots of byDay) {
    let before: string | undefined;
    for (const key of slots.keys()) {
      if (!order.includes(key)) order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
      before = key;
    }
  }
  return order.map((key) => {
    const again = isAgain(key);
    const places = byDay.map((slots): Place => slots.get(key) ?? (again ? 'once' : 'skipped'));
    return { key, time: key.slice(0, 5), again, places };
  });
}

/**
 * The rows without the closed ends of all days; some before the first opening stay, since they tell why it begins then. All rows
 * when no slot of these days is open.
 */
export function openRows(rows: readonly EffectiveRow[]): readonly EffectiveRow[] {
  const isOpen = ({ places }: EffectiveRow) =>
    places.some((place) => typeof place === 'object' && place.verdict !== 'closed');
  const first = rows.findIndex(isOpen);
  if (first < 0) return rows;
  return rows.slice(Math.max(0, first - 2), rows.findLastIndex(isOpen) + 2);
}

/** The largest capacity of any open slot. */
export function mostCapacity(days: readonly ExplainedDay[]): number {
  let most = 0;
  for (const { slots } of days)
    for (const { verdict, total } of slots) if (verdict !== 'closed') most = Math.max(most, total);
  return most;
}

/** Slots by their wall time; the second time that it comes, with a mark. */
function keyed(slots: readonly ExplainedSlot[]): ReadonlyMap<string, ExplainedSlot> {
  const found = new Map<string, ExplainedSlot>();
  for (const slot of slots) {
    const time = slot.localTime.slice(11, 16);
    found.set(found.has(time) ? `${time} again` : time, slot);
  }
  return found;
}

function isAgain(key: string): boolean {
  return key.length > 5;
}
