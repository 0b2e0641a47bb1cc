import { describe, expect, it } from 'vitest';
import { cellAfterKey, readLevel } from './levels.ts';

describe('a level as it is typed', () => {
  it('is a whole number that fits; nothing is 0', () => {
    expect(readLevel(' 7 ')).toBe(7);
    expect(readLevel('')).toBe(0);
    expect(readLevel('2147483647')).toBe(2_147_483_647);
  });
  it.each(['2147483648', '-1', '1.5', '1e3', 'ten'])('%s is none', (text) => expect(readLevel(text)).toBeUndefined());
});

describe('keys in the matrix', () => {
  const size = { rows: 3, columns: 2 };
  it('move by cells and stay inside', () => {
    expect(cellAfterKey({ row: 0, column: 0 }, size, 'ArrowUp')).toEqual({ row: 0, column: 0 });
    expect(cellAfterKey({ row: 0, column: 0 }, size, 'End')).toEqual({ row: 0, column: 1 });
    expect(cellAfterKey({ row: 0, column: 1 }, size, 'Enter')).toEqual({ row: 1, column: 1 });
    expect(cellAfterKey({ row: 1, column: 1 }, size, 'Enter', true)).toEqual({ row: 0, column: 1 });
    expect(cellAfterKey({ row: 0, column: 1 }, size, 'PageDown')).toEqual({ row: 2, column: 1 });
  });
  it('leave other keys alone', () => expect(cellAfterKey({ row: 0, column: 0 }, size, 'a')).toBeUndefined());
});
