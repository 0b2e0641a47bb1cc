import { describe, expect, it } from 'vitest';
import { type Ground, type Motion, move, nextCell } from './navigate.ts';

/** `x` is filled, `.` blank. */
function ground(drawing: string, headers = false): Ground {
  const lines = drawing.trim().split(/\s+/);
  return {
    rows: lines.length,
    columns: lines[0]?.length ?? 0,
    pageRows: 2,
    pageColumns: 2,
    headers,
    isFilled: ({ row, column }) => lines[row]?.[column] === 'x',
  };
}

const at = (from: string, motion: Motion, on: Ground) => {
  const [row = 0, column = 0] = from.split(',').map(Number);
  const to = move({ row, column }, motion, on);
  return `${to.row},${to.column}`;
};

describe('moving', () => {
  const plain = ground('xx.. .... x.xx');

  it('stops at the edges', () => {
    expect(at('0,0', 'up', plain)).toBe('0,0');
    expect(at('2,3', 'right', plain)).toBe('2,3');
  });

  it('reaches the headers where they can be reached', () => {
    expect(at('0,0', 'up', ground('x', true))).toBe('-1,0');
    expect(at('0,0', 'left', ground('x', true))).toBe('0,-1');
    expect(at('-1,0', 'down', ground('x', true))).toBe('0,0');
  });

  it('to an edge goes to the end of the filled cells, else to the next filled one', () => {
    expect(at('0,0', 'edgeRight', plain)).toBe('0,1');
    expect(at('0,1', 'edgeRight', plain)).toBe('0,3');
    expect(at('0,0', 'edgeDown', plain)).toBe('2,0');
    expect(at('2,0', 'edgeRight', plain)).toBe('2,2');
    expect(at('2,3', 'edgeLeft', plain)).toBe('2,2');
    expect(at('2,0', 'edgeUp', plain)).toBe('0,0');
  });

  it('by pages never passes the first or last row', () => {
    expect(at('1,1', 'pageUp', plain)).toBe('0,1');
    expect(at('1,1', 'pageDown', plain)).toBe('2,1');
    expect(at('0,0', 'pageRight', plain)).toBe('0,2');
  });

  it('goes to the ends of the row and of the grid', () => {
    expect(at('1,2', 'rowStart', plain)).toBe('1,0');
    expect(at('1,2', 'rowEnd', plain)).toBe('1,3');
    expect(at('1,2', 'gridStart', plain)).toBe('0,0');
    expect(at('1,2', 'gridEnd', plain)).toBe('2,3');
  });

  it('cell by cell goes on in the next row and ends after the last', () => {
    const size = { rows: 2, columns: 2 };
    expect(nextCell({ row: 0, column: 1 }, 1, size)).toEqual({ row: 1, column: 0 });
    expect(nextCell({ row: 1, column: 0 }, -1, size)).toEqual({ row: 0, column: 1 });
    expect(nextCell({ row: 1, column: 1 }, 1, size)).toBeUndefined();
    expect(nextCell({ row: 0, column: 0 }, -1, size)).toBeUndefined();
  });
});
