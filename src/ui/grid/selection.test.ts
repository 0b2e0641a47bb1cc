import { describe, expect, it } from 'vitest';
import {
  areaOf,
  cycle,
  extendTo,
  follow,
  isRange,
  selectAll,
  selectArea,
  selectCell,
  selectRows,
} from './selection.ts';

const place = (row: number, column: number) => ({ row, column });
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('a selection', () => {
  it('extends in every direction from the cell where it began', () => {
    const from = selectCell(place(2, 2));
    expect(areaOf(extendTo(from, place(0, 3)))).toEqual(area(0, 2, 2, 3));
    expect(areaOf(extendTo(extendTo(from, place(4, 4)), place(1, 1)))).toEqual(area(1, 1, 2, 2));
    expect(extendTo(from, place(0, 3)).active).toEqual(place(2, 2));
  });

  it('never contains headers', () => {
    expect(areaOf(selectCell(place(-1, 3)))).toEqual(area(0, 3, 0, 3));
    expect(areaOf(extendTo(selectCell(place(0, -1)), place(2, 0)))).toEqual(area(0, 0, 2, 0));
  });

  it('of rows and of everything leaves the active cell where it was', () => {
    const size = { rows: 9, columns: 5 };
    expect(selectRows(selectCell(place(3, 2)), size)).toMatchObject({
      active: place(3, 2),
      anchor: place(3, 0),
      head: place(3, 4),
    });
    expect(areaOf(selectAll(selectCell(place(3, 2)), size))).toEqual(area(0, 0, 8, 4));
  });

  it('of several cells is walked line by line, or column by column, and begun again', () => {
    const range = selectArea(area(1, 1, 2, 2));
    const walk = (by: 'row' | 'column') => {
      const seen = [];
      for (let at = range, turn = 0; turn < 4; turn += 1, at = cycle(at, by, 1))
        seen.push(`${at.active.row}${at.active.column}`);
      return seen.join(' ');
    };
    expect(walk('row')).toBe('11 12 21 22');
    expect(walk('column')).toBe('11 21 12 22');
    expect(cycle(range, 'row', -1).active).toEqual(place(2, 2));
    expect(isRange(cycle(range, 'row', 1))).toBe(true);
  });

  it('follows its rows when they are sorted, and stays near when they are gone', () => {
    const columns = { before: ['x'], after: ['x'] };
    const moved = (after: string[]) =>
      follow(selectCell(place(1, 0)), { before: ['a', 'b', 'c'], after }, columns).active.row;
    expect(moved(['b', 'a', 'c'])).toBe(0);
    expect(moved(['a', 'c'])).toBe(1);
    expect(moved(['a'])).toBe(0);
    expect(moved(['a', 'b', 'c', 'd'])).toBe(1);
  });

  it('stays on a header when rows move', () => {
    const rows = { before: ['a', 'b'], after: ['b', 'a'] };
    expect(follow(selectCell(place(-1, 0)), rows, { before: ['x'], after: ['x'] }).active.row).toBe(-1);
  });
});
