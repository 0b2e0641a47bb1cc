import type { Json, Workspace } from '../../generated/types.ts';
import { refuseId } from '../ids.ts';
import type { CellEdit, CellPlan, CellPlanProblem } from './cell-plan.ts';
import { cellText } from './cell-text.ts';
import { type ColumnKey, keyColumn } from './columns.ts';
import { type ParsedCell, parseCell } from './parse-cell.ts';
import { defaultRow, defaultRowTitle, type RowKey, rowOf } from './rows.ts';
import { type KeyEdit, settleKeys } from './settle-keys.ts';

/**
 * Reads texts into cells. What is right is in `cells`, the rest among `problems`: one wrong text keeps no other out. A text
 * that a cell shows already changes nothing, even where it could not be written anew. Of several texts for one cell the last
 * counts.
 */
export function planCells(workspace: Workspace, edits: readonly CellEdit[]): CellPlan {
  const parse = rememberingParser(workspace);
  const problems: CellPlanProblem[] = [];
  const values = new Map<RowKey, Map<ColumnKey, Json | undefined>>();
  const keys = new Map<RowKey, KeyEdit>();
  const refuse = ({ row, column, line, text }: CellEdit, message: string) =>
    problems.push({ row, column, ...(line === undefined ? {} : { line }), text, message });

  for (const edit of edits) {
    const { row, column, text } = edit;
    const isNew = rowOf(workspace, row) === undefined;
    if (isNew && refuseId({}, row) !== undefined) refuse(edit, `“${row}” cannot be the key of a row.`);
    else if (text === cellText(workspace, row, column)) {
      values.get(row)?.delete(column);
      if (column === keyColumn) keys.delete(row);
    } else if (column === keyColumn && row === defaultRow) {
      if (text.trim() !== '' && text.trim().toUpperCase() !== defaultRowTitle)
        refuse(edit, 'The DEFAULT row is for all queues; it has no Virtual Queue of its own.');
    } else if (!isNew || text.trim() !== '') {
      const parsed = parse(column, text);
      if ('problem' in parsed) refuse(edit, parsed.problem);
      else if (column === keyColumn) keys.set(row, { edit, queue: String(parsed.value) });
      else {
        const ofRow = values.get(row);
        if (ofRow) ofRow.set(column, parsed.value);
        else values.set(row, new Map([[column, parsed.value]]));
      }
    }
  }
  const settled = settleKeys(workspace, keys, refuse);
  const cells = [...settled].map(([row, value]): Cell => ({ row, column: keyColumn, value }));
  for (const [row, ofRow] of values) for (const [column, value] of ofRow) cells.push({ row, column, value });
  return { cells, newRows: newRowsAmong(workspace, edits, cells), problems };
}

type Cell = CellPlan['cells'][number];

/** Rows to be made, in the order they were written. A row of which nothing was right is not made. */
function newRowsAmong(workspace: Workspace, edits: readonly CellEdit[], cells: CellPlan['cells']): CellPlan['newRows'] {
  const wanted = new Set<RowKey>();
  for (const { row } of edits) if (rowOf(workspace, row) === undefined) wanted.add(row);
  const filled = new Set(cells.map(({ row }) => row));
  const queues = new Map(cells.flatMap(({ row, column, value }) => (column === keyColumn ? [[row, value]] : [])));
  return [...wanted]
    .filter((row) => filled.has(row))
    .map((row) => {
      const queue = queues.get(row);
      return typeof queue === 'string' ? { row, queue } : { row };
    });
}

/** Reads each text of a column once: of two thousand cells most say the same. */
function rememberingParser(workspace: Workspace): (column: ColumnKey, text: string) => ParsedCell {
  const known = new Map<ColumnKey, Map<string, ParsedCell>>();
  return (column, text) => {
    let ofColumn = known.get(column);
    if (!ofColumn) {
      ofColumn = new Map();
      known.set(column, ofColumn);
    }
    let parsed = ofColumn.get(text);
    if (!parsed) {
      parsed = parseCell(workspace, column, text);
      ofColumn.set(text, parsed);
    }
    return parsed;
  };
}
