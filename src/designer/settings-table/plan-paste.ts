import type { Workspace } from '../../generated/types.ts';
import { newId as randomId } from '../new-id.ts';
import type { CellEdit, CellPlan, CellPlanProblem } from './cell-plan.ts';
import type { ColumnKey } from './columns.ts';
import { planCells } from './plan-cells.ts';
import type { RowKey } from './rows.ts';

/** A block of texts and where it goes, in the rows and columns as the screen shows them. */
export interface PastedBlock {
  readonly rows: readonly RowKey[];
  readonly columns: readonly ColumnKey[];
  /** Index among `rows` of the block's first row; rows past the last are made. */
  readonly startRow: number;
  readonly startColumn: number;
  readonly values: readonly (readonly string[])[];
  /** How much is selected: a multiple of the block's size is tiled with it, as in a spreadsheet. */
  readonly fill?: { readonly rows: number; readonly columns: number };
}

/** Reads a pasted block. `newId` gives keys for rows to be made; a problem's line is that of the block. */
export function planPaste(workspace: Workspace, block: PastedBlock, newId: () => string = randomId): CellPlan {
  const { rows, columns, startRow, startColumn, values, fill } = block;
  const height = values.length;
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (height === 0 || width === 0) return { cells: [], newRows: [], problems: [] };
  const down = fill && fill.rows % height === 0 ? fill.rows : height;
  const across = fill && fill.columns % width === 0 ? fill.columns : width;
  const edits: CellEdit[] = [];
  const outside: CellPlanProblem[] = [];
  for (let y = 0; y < down; y += 1) {
    const row = rows[startRow + y] ?? newId();
    const line = (y % height) + 1;
    for (let x = 0; x < across; x += 1) {
      const text = values[y % height]?.[x % width];
      const column = columns[startColumn + x];
      if (text === undefined) continue;
      if (column !== undefined) edits.push({ row, column, text, line });
      else if (text.trim() !== '') outside.push(beyond(row, columns.at(-1) ?? '', text, line));
    }
  }
  const plan = planCells(workspace, edits);
  return { ...plan, problems: [...plan.problems, ...outside] };
}

function beyond(row: RowKey, column: ColumnKey, text: string, line: number): CellPlanProblem {
  return {
    row,
    column,
    line,
    text,
    message: 'It stands to the right of the last column, where there is no cell for it.',
  };
}
