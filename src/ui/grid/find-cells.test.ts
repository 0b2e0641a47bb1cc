import { describe, expect, it } from 'vitest';
import { findCells, nextFound } from './find-cells.ts';

const texts = [
  ['Sales_VQ', '15'],
  ['Überlauf', ''],
  ['sales_vq_cb', '150'],
];
const find = (query: string) =>
  findCells({ rows: 3, columns: 2 }, query, ({ row, column }) => texts[row]?.[column] ?? '').map(
    ({ row, column }) => `${row},${column}`,
  );

describe('finding', () => {
  it('takes capital and small letters, and both ways to write an accent, for the same', () => {
    expect(find('SALES')).toEqual(['0,0', '2,0']);
    expect(find('u\u0308berlauf')).toEqual(['1,0']);
  });

  it('finds nothing for a blank query', () => {
    expect(find('')).toEqual([]);
  });

  it('takes letters as they are, never as a pattern', () => {
    expect(find('.*')).toEqual([]);
  });

  it('goes on after the place one is at, and begins again', () => {
    const found = [
      { row: 0, column: 0 },
      { row: 2, column: 1 },
    ];
    expect(nextFound(found, { row: 0, column: 0 }, 1)).toBe(1);
    expect(nextFound(found, { row: 2, column: 1 }, 1)).toBe(0);
    expect(nextFound(found, { row: 1, column: 0 }, -1)).toBe(0);
    expect(nextFound(found, { row: 0, column: 0 }, -1)).toBe(1);
    expect(nextFound([], { row: 0, column: 0 }, 1)).toBe(-1);
  });
});
