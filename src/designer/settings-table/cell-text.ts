import type { Json, Workspace } from '../../generated/types.ts';
import { type ColumnKey, keyColumn, settingsColumn } from './columns.ts';
import { referenceNames } from './reference-names.ts';
import { defaultRow, defaultRowTitle, ownValue, type RowKey, rowOf } from './rows.ts';

/** What a blank cell stands for, and where that comes from. */
export interface InheritedCell {
  readonly text: string;
  readonly from: 'DEFAULT' | 'built-in default';
}

/** A value of a column as people read and write it: references as names, the rest as it is; blank for undefined. */
export function settingText(workspace: Workspace, column: ColumnKey, value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  const collection = settingsColumn(column)?.collection;
  if (collection !== undefined && typeof value === 'string') return referenceNames(workspace, collection).textOf(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A cell's own text; blank when it inherits. The key cell of the DEFAULT row says DEFAULT. */
export function cellText(workspace: Workspace, row: RowKey, column: ColumnKey): string {
  if (row === defaultRow && column === keyColumn) return defaultRowTitle;
  return settingText(workspace, column, ownValue(rowOf(workspace, row), column));
}

/** What a blank cell stands for; undefined when the cell is filled, or when nothing stands in for it. */
export function inheritedCell(workspace: Workspace, row: RowKey, column: ColumnKey): InheritedCell | undefined {
  const own = rowOf(workspace, row);
  if (column === keyColumn || ownValue(own, column) !== undefined) return undefined;
  const fallback = row === defaultRow ? undefined : ownValue(workspace.callbackSettings.default, column);
  if (fallback !== undefined) return { text: settingText(workspace, column, fallback), from: 'DEFAULT' };
  // The queue of the row itself is where its callbacks wait (`schemas/rules.md` 1.2).
  const builtIn = column === 'callbackVq' ? ownValue(own, keyColumn) : settingsColumn(column)?.default;
  const text = settingText(workspace, column, builtIn);
  return text === '' ? undefined : { text, from: 'built-in default' };
}
