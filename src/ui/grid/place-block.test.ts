import { describe, expect, it } from 'vitest';
import { placeBlock } from './place-block.ts';

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });
const size = { rows: 4, columns: 4 };
const open = { grows: false, skips: () => false };

/** Placed cells as `row,column=text`. */
const cells = (placed: ReturnType<typeof placeBlock>) =>
  placed.cells.map(({ row, column, text }) => `${row},${column}=${text}`).join(' ');

describe('a pasted block', () => {
  it('begins at the top left of what is selected', () => {
    const placed = placeBlock(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      area(1, 1),
      size,
      open,
    );
    expect(cells(placed)).toBe('1,1=a 1,2=b 2,1=c 2,2=d');
    expect(placed.area).toEqual(area(1, 1, 2, 2));
  });

  it('of one cell fills everything selected', () => {
    expect(cells(placeBlock([['a']], area(0, 0, 1, 1), size, open))).toBe('0,0=a 0,1=a 1,0=a 1,1=a');
  });

  it('is repeated over a selection of a multiple of its size', () => {
    expect(cells(placeBlock([['a'], ['b']], area(0, 0, 3, 0), size, open))).toBe('0,0=a 1,0=b 2,0=a 3,0=b');
  });

  it('steps over folded groups', () => {
    const placed = placeBlock([['a', 'b']], area(0, 0), size, { grows: false, skips: (column) => column === 1 });
    expect(cells(placed)).toBe('0,0=a 0,2=b');
    expect(placed.area).toEqual(area(0, 0, 0, 2));
  });

  it('says what finds no place', () => {
    const placed = placeBlock(
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
      area(3, 2),
      size,
      open,
    );
    expect(cells(placed)).toBe('3,2=a 3,3=b');
    expect(placed).toMatchObject({ rowsLeftOut: 1, columnsLeftOut: 1 });
  });

  it('goes on past the last row where rows can be made', () => {
    const placed = placeBlock([['a'], ['b']], area(3, 0), size, { ...open, grows: true });
    expect(cells(placed)).toBe('3,0=a 4,0=b');
    expect(placed.rowsLeftOut).toBe(0);
  });

  it('with rows of different length leaves the missing cells alone', () => {
    expect(cells(placeBlock([['a', 'b'], ['c']], area(0, 0), size, open))).toBe('0,0=a 0,1=b 1,0=c');
  });
});
