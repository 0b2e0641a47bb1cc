import { newId as randomId } from '../new-id.ts';
import type { CellPlan, CellPlanProblem } from './cell-plan.ts';
import { keyColumn } from './columns.ts';
import type { CsvPreview } from './csv-preview.ts';

/**
 * Takes the rows that begin in these lines of a previewed file, cell by cell what is right of them. The plan is for the
 * workspace that was previewed. `newId` gives keys for rows to be made.
 */
export function planCsv(preview: CsvPreview, lines: readonly number[], newId: () => string = randomId): CellPlan {
  const wanted = new Set(lines);
  const cells: CellPlan['cells'][number][] = [];
  const newRows: CellPlan['newRows'][number][] = [];
  const problems: CellPlanProblem[] = [];
  for (const { line, key, row: known, queue, cells: changed, problems: ofRow } of preview.rows) {
    if (!wanted.has(line)) continue;
    const row = known ?? newId();
    for (const message of ofRow) problems.push({ row, column: keyColumn, line, text: key, message });
    if (ofRow.length > 0) continue;
    if (known === undefined && queue !== undefined) {
      newRows.push({ row, queue });
      cells.push({ row, column: keyColumn, value: queue });
    }
    for (const { column, after, value, problem } of changed)
      if (problem === undefined) cells.push({ row, column, value });
      else problems.push({ row, column, line, text: after, message: problem });
  }
  return { cells, newRows, problems };
}
