import type { Extent, Place } from './selection.ts';

/** What to look for, the same for both sides: case and the ways to write an accent make no difference. */
export function searchable(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Cells whose text contains the query, in reading order; none for a blank query. */
export function findCells({ rows, columns }: Extent, query: string, textAt: (place: Place) => string): Place[] {
  const wanted = searchable(query);
  const found: Place[] = [];
  if (wanted === '') return found;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const place = { row, column };
      const text = textAt(place);
      if (text !== '' && searchable(text).includes(wanted)) found.push(place);
    }
  return found;
}

/** Index of the next finding after a place (before it, going back), starting again at the end; -1 when there is none. */
export function nextFound(found: readonly Place[], from: Place, step: 1 | -1): number {
  if (found.length === 0) return -1;
  const after = found.findIndex((each) => compare(each, from) > 0);
  if (step === 1) return Math.max(0, after);
  const before = found.findLastIndex((each) => compare(each, from) < 0);
  return before < 0 ? found.length - 1 : before;
}

function compare(a: Place, b: Place): number {
  return a.row - b.row || a.column - b.column;
}
