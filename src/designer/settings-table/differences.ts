import type { CallbackSettings, Json } from '../../generated/types.ts';
import { type ColumnKey, keyColumn, settingsColumns } from './columns.ts';
import { defaultRow, ownValue, type RowKey } from './rows.ts';

/** One cell in which two versions of the table differ. */
export interface TableDifference {
  readonly row: RowKey;
  /** Id of the row's queue, the new one if it changed; left out where it has none, as in the DEFAULT row. */
  readonly queue?: string;
  readonly column: ColumnKey;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** `added` and `removed`: the whole row was. */
  readonly kind: 'added' | 'removed' | 'changed';
}

/** Cells in which two versions of the table differ, DEFAULT first, each row in the order of the columns. Blank cells of rows that come or go are left out. */
export function tableDifferences(before: CallbackSettings | undefined, after: CallbackSettings): TableDifference[] {
  const differences: TableDifference[] = [];
  const rows = new Set([...Object.keys(before?.rows ?? {}), ...Object.keys(after.rows)]);
  for (const row of [defaultRow, ...rows]) {
    const [old, now] = [rowIn(before, row), rowIn(after, row)];
    if (old === now) continue;
    const kind = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    const queue = ownValue(now, keyColumn) ?? ownValue(old, keyColumn);
    const ofRow: TableDifference[] = [];
    for (const { key: column } of settingsColumns) {
      const [from, to] = [ownValue(old, column), ownValue(now, column)];
      if (from !== to)
        ofRow.push({
          row,
          ...(queue === undefined ? {} : { queue: String(queue) }),
          column,
          before: from,
          after: to,
          kind,
        });
    }
    // A row without a filled cell came or went all the same.
    if (ofRow.length === 0 && kind !== 'changed')
      ofRow.push({ row, column: keyColumn, before: undefined, after: undefined, kind });
    differences.push(...ofRow);
  }
  return differences;
}

function rowIn(table: CallbackSettings | undefined, row: RowKey) {
  if (row === defaultRow) return table?.default ?? {};
  return table && Object.hasOwn(table.rows, row) ? table.rows[row] : undefined;
}
