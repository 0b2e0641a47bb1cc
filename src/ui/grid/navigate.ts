import type { Extent, Place } from './selection.ts';

/** Ways to go from one cell to another. `edge…` goes to the next edge between filled and blank cells. */
export type Motion =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'edgeUp'
  | 'edgeDown'
  | 'edgeLeft'
  | 'edgeRight'
  | 'pageUp'
  | 'pageDown'
  | 'pageLeft'
  | 'pageRight'
  | 'rowStart'
  | 'rowEnd'
  | 'gridStart'
  | 'gridEnd';

/** Where one can go. */
export interface Ground extends Extent {
  /** Rows on one page. */
  readonly pageRows: number;
  readonly pageColumns: number;
  /** True when headers can be gone to: row -1 and column -1. */
  readonly headers: boolean;
  isFilled(place: Place): boolean;
}

const steps: Readonly<Record<string, Place>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
  edgeUp: { row: -1, column: 0 },
  edgeDown: { row: 1, column: 0 },
  edgeLeft: { row: 0, column: -1 },
  edgeRight: { row: 0, column: 1 },
};

/** Where a motion leads; the same place at the grid's edge. */
export function move(from: Place, motion: Motion, ground: Ground): Place {
  const { row, column } = from;
  switch (motion) {
    case 'pageUp':
      return keep({ row: Math.max(0, row - ground.pageRows), column }, ground);
    case 'pageDown':
      return keep({ row: row + ground.pageRows, column }, ground);
    case 'pageLeft':
      return keep({ row, column: Math.max(0, column - ground.pageColumns) }, ground);
    case 'pageRight':
      return keep({ row, column: column + ground.pageColumns }, ground);
    case 'rowStart':
      return { row, column: 0 };
    case 'rowEnd':
      return { row, column: ground.columns - 1 };
    case 'gridStart':
      return { row: 0, column: 0 };
    case 'gridEnd':
      return { row: ground.rows - 1, column: ground.columns - 1 };
    case 'edgeUp':
    case 'edgeDown':
    case 'edgeLeft':
    case 'edgeRight':
      return edge(from, stepOf(motion), ground);
    default:
      return keep(add(from, stepOf(motion)), ground);
  }
}

/** The next cell in reading order, into the next row at a row's end; undefined past the last and before the first. */
export function nextCell({ row, column }: Place, step: 1 | -1, { rows, columns }: Extent): Place | undefined {
  const at = Math.max(0, row) * columns + Math.max(0, column) + step;
  if (at < 0 || at >= rows * columns) return undefined;
  return { row: Math.floor(at / columns), column: at % columns };
}

function edge(from: Place, step: Place, ground: Ground): Place {
  let at = { row: Math.max(0, from.row), column: Math.max(0, from.column) };
  const within = ({ row, column }: Place) => row >= 0 && column >= 0 && row < ground.rows && column < ground.columns;
  let next = add(at, step);
  if (!within(next)) return at;
  const insideRun = ground.isFilled(at) && ground.isFilled(next);
  while (within(next) && ground.isFilled(next) === insideRun) {
    at = next;
    next = add(at, step);
  }
  return insideRun || !within(next) ? at : next;
}

function stepOf(motion: Motion): Place {
  return steps[motion] ?? { row: 0, column: 0 };
}

function add(a: Place, b: Place): Place {
  return { row: a.row + b.row, column: a.column + b.column };
}

function keep({ row, column }: Place, ground: Ground): Place {
  const least = ground.headers ? -1 : 0;
  return {
    row: Math.max(least, Math.min(row, ground.rows - 1)),
    column: Math.max(least, Math.min(column, ground.columns - 1)),
  };
}
