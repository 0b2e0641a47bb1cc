import { describe, expect, it } from 'vitest';
import { moved } from './grid-keys.ts';

const size = { rows: 20, columns: 7 };
const press = (key: string, ctrlKey = false, at = { row: 10, column: 3 }) => {
  const to = moved(at, { key, ctrlKey, metaKey: false, altKey: false }, size);
  return to && [to.row, to.column];
};

describe('keys in a grid of slots', () => {
  it('go from slot to slot and to the ends', () => {
    expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].map((key) => press(key))).toEqual([
      [9, 3],
      [11, 3],
      [10, 2],
      [10, 4],
    ]);
    expect([press('PageUp'), press('PageDown'), press('Home'), press('End')]).toEqual([
      [2, 3],
      [18, 3],
      [10, 0],
      [10, 6],
    ]);
    expect([press('Home', true), press('End', true)]).toEqual([
      [0, 0],
      [19, 6],
    ]);
  });

  it('stay inside', () => {
    expect(press('ArrowUp', false, { row: 0, column: 0 })).toEqual([0, 0]);
    expect(press('ArrowRight', false, { row: 19, column: 6 })).toEqual([19, 6]);
  });

  it('that mean something else are left alone', () => {
    expect(press('a')).toBeUndefined();
    expect(
      moved({ row: 0, column: 0 }, { key: 'ArrowLeft', ctrlKey: false, metaKey: false, altKey: true }, size),
    ).toBeUndefined();
  });
});
