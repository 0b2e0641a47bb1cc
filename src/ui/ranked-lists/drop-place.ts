import type { Place } from './lists.ts';

/** Where something is drawn, in pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A list as it is drawn, and its entries from top to bottom. */
export interface DrawnList {
  readonly box: Box;
  readonly entries: readonly Box[];
}

/** A gap between entries: before the entry of that number, or after the last one. */
export interface Gap {
  readonly list: number;
  readonly before: number;
}

/** The gap that a point is nearest to; undefined outside all lists. */
export function gapAt(lists: readonly DrawnList[], x: number, y: number): Gap | undefined {
  const list = lists.findIndex(({ box }) => x >= box.left && x < box.right && y >= box.top && y < box.bottom);
  const drawn = lists[list];
  if (!drawn) return undefined;
  return { list, before: drawn.entries.filter(({ top, bottom }) => (top + bottom) / 2 < y).length };
}

/** The place that an entry has once it is dropped into a gap; undefined when that is where it stands already. */
export function dropPlace(from: Place, gap: Gap): Place | undefined {
  if (gap.list !== from.list) return { list: gap.list, position: gap.before };
  const position = gap.before > from.position ? gap.before - 1 : gap.before;
  return position === from.position ? undefined : { list: gap.list, position };
}
