import { describe, expect, it } from 'vitest';
import { nextProblem, worstProblem } from './next-problem.ts';

/** Columns as letters, the row's own header first; `!` has a problem. */
function seek(drawing: string, from: readonly [row: number, column: number], step: 1 | -1) {
  const lines = drawing.trim().split(/\s+/);
  const size = { rows: lines.length, columns: (lines[0]?.length ?? 1) - 1 };
  const found = nextProblem(
    { row: from[0], column: from[1] },
    step,
    size,
    ({ row, column }) => lines[row]?.[column + 1] === '!',
  );
  return found && `${found.row},${found.column}`;
}

describe('the next problem', () => {
  it('is the next in reading order, the row itself before its cells', () => {
    expect(seek('...! !..!', [0, 0], 1)).toBe('0,2');
    expect(seek('...! !..!', [0, 2], 1)).toBe('1,-1');
    expect(seek('...! !..!', [1, -1], 1)).toBe('1,2');
  });

  it('begins again after the last, and at the last going back', () => {
    expect(seek('.!. ...', [1, 1], 1)).toBe('0,0');
    expect(seek('.!. ..!', [0, 0], -1)).toBe('1,1');
  });

  it('seen from the header is the first', () => {
    expect(seek('!.. .!.', [-1, 1], 1)).toBe('0,-1');
  });

  it('is the cell one is at when there is no other', () => {
    expect(seek('.!.', [0, 0], 1)).toBe('0,0');
  });

  it('is nowhere when there is none', () => {
    expect(seek('... ...', [0, 0], 1)).toBeUndefined();
  });

  it('of several in one cell is the worst', () => {
    const hint = { severity: 'hint', message: 'h' } as const;
    const error = { severity: 'error', message: 'e' } as const;
    expect(worstProblem([hint, error])).toBe(error);
    expect(worstProblem([])).toBeUndefined();
  });
});
