import type { SettingsColumnKey } from '../../compiler/index.ts';
import type { Json, SettingsRow, Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';

/** The row id that stands for DEFAULT wherever a row is asked for. No row has it: it is no id. */
export const defaultRow = '*default*';

/** Ids of the rows in the order they were added, DEFAULT not among them. */
export function settingsRowIds({ callbackSettings }: Workspace): string[] {
  return Object.keys(callbackSettings.rows);
}

/** A row by its id, `defaultRow` included; undefined when there is none. */
export function settingsRow({ callbackSettings }: Workspace, row: string): SettingsRow | undefined {
  return row === defaultRow ? callbackSettings.default : own(callbackSettings.rows, row);
}

/** The row's own value in a column; undefined when it is blank. */
export function ownValue(workspace: Workspace, row: string, column: SettingsColumnKey): Json | undefined {
  const value = own((settingsRow(workspace, row) ?? {}) as Readonly<Record<string, Json>>, column); // a row is JSON
  return value === '' ? undefined : value;
}

/** Path of a row in the workspace. */
export function rowPath(row: string): readonly string[] {
  return row === defaultRow ? ['callbackSettings', 'default'] : ['callbackSettings', 'rows', row];
}

/** The cell that a finding's pointer is about; undefined when it is about something else. */
export function cellAt(path: readonly string[]): { readonly row: string; readonly column?: string } | undefined {
  if (path[0] !== 'callbackSettings') return undefined;
  const [row, column] = path[1] === 'default' ? [defaultRow, path[2]] : path[1] === 'rows' ? [path[2], path[3]] : [];
  return row === undefined ? undefined : { row, ...(column === undefined ? {} : { column }) };
}
