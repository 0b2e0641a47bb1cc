import type { SettingsColumnKey } from '../../compiler/index.ts';
import type { Json, SettingsRow, Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import type { Command } from '../designer.ts';
import { changeOf, counted, putMembers } from '../edits.ts';
import { refuseId } from '../ids.ts';
import { json } from '../objects.ts';
import { settingsColumn } from '../settings-table/columns.ts';
import { settingsGuards } from '../settings-table/guards.ts';
import { defaultRow, settingsRow } from '../settings-table/table.ts';
import { refuseCell, refuseValue } from '../settings-table/values.ts';

/** A value for one cell of CALLBACK_SETTINGS; undefined clears it. `row` may be `defaultRow`. */
export interface SettingsCellEdit {
  readonly row: string;
  readonly column: SettingsColumnKey;
  readonly value: Json | undefined;
}

/**
 * Sets cells of CALLBACK_SETTINGS, all of them as one step: typing, pasting, filling, clearing and importing are this one
 * command. `newRows` are ids of rows that it adds. All values must fit their columns, as `parseCell` gives them.
 */
export const setSettingsCells: Command<{
  readonly cells: readonly SettingsCellEdit[];
  readonly newRows?: readonly string[];
  /** What the history says; left out, it says which cell or how many. */
  readonly label?: string;
}> = {
  name: 'set-settings-cells',
  label: (_, { cells, newRows = [], label }) => {
    if (label !== undefined) return label;
    const [only] = cells;
    const title = settingsColumn(only?.column ?? '')?.title ?? 'cells';
    if (newRows.length > 0) return `Add ${counted(newRows.length, 'row')} to CALLBACK_SETTINGS`;
    return cells.length === 1
      ? `${only?.value === undefined ? 'Clear' : 'Set'} ${title}`
      : `Set ${counted(cells.length, 'cell')} of CALLBACK_SETTINGS`;
  },
  refuse: (workspace, { cells, newRows = [] }) => {
    const guard = settingsGuards(workspace).edit;
    if (guard) return guard.reason;
    const added = new Set(newRows);
    for (const id of newRows) {
      const refused = refuseId(workspace.callbackSettings.rows, id);
      if (refused !== undefined) return refused;
    }
    for (const { row, column, value } of cells) {
      if (!added.has(row) && !settingsRow(workspace, row)) return 'The row does not exist any more.';
      const found = settingsColumn(column);
      if (!found) return `There is no column “${column}”.`;
      const refused =
        refuseCell(row, found) ?? (value === undefined ? undefined : refuseValue(workspace, found, value));
      if (refused !== undefined) return refused;
    }
    return undefined;
  },
  change: (workspace, { cells, newRows = [] }) =>
    changeOf(workspace, (draft) => {
      const rows = editedRows(workspace, cells, newRows);
      const fallback = rows.get(defaultRow);
      rows.delete(defaultRow);
      if (fallback) draft.set(['callbackSettings', 'default'], json(fallback));
      putMembers(draft, ['callbackSettings', 'rows'], rows);
    }),
};

/** Each row that changes, once, as all its cells leave it. */
function editedRows(
  workspace: Workspace,
  cells: readonly SettingsCellEdit[],
  newRows: readonly string[],
): Map<string, unknown> {
  const edited = new Map<string, Map<string, Json>>(newRows.map((id) => [id, new Map()]));
  for (const { row, column, value } of cells) {
    let members = edited.get(row);
    if (!members) {
      members = new Map(Object.entries((settingsRow(workspace, row) ?? {}) as Readonly<Record<string, Json>>)); // JSON
      edited.set(row, members);
    }
    if (value === undefined || value === '') members.delete(column);
    else members.set(column, value);
  }
  const rows = new Map<string, unknown>();
  for (const [id, members] of edited) {
    const before = settingsRow(workspace, id);
    if (!before || !isSame(before, members)) rows.set(id, Object.fromEntries(members));
  }
  return rows;
}

function isSame(row: SettingsRow, members: ReadonlyMap<string, Json>): boolean {
  const before = row as Readonly<Record<string, Json>>; // a row is JSON
  return (
    Object.keys(before).length === members.size && [...members].every(([key, value]) => own(before, key) === value)
  );
}
