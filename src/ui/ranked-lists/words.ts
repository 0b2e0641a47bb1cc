import type { Place, RankedList } from './lists.ts';

/** Where an entry stands, as it is said: `Preferred Regions, position 1 of 2`, or the list alone where the order means nothing. */
export function placeWords(lists: readonly RankedList[], { list, position }: Place): string {
  const found = lists[list];
  if (!found) return '';
  return found.ranked ? `${found.title}, position ${position + 1} of ${found.entries.length}` : found.title;
}

/** What is said at each step of a move by keys. The places are those of the lists as they stand then. */
export const moveWords = {
  lifted: (name: string, place: string) =>
    `${name} lifted from ${place}. Arrow keys move it, Space drops it, Escape puts it back.`,
  moved: (name: string, place: string) => `${name}: ${place}.`,
  stuck: (name: string, place: string) => `${name} stays: ${place}.`,
  dropped: (name: string, place: string) => `${name} dropped: ${place}.`,
  putBack: (name: string, place: string) => `${name} put back: ${place}.`,
};
