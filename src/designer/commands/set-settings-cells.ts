import type { Json, Workspace } from '../../generated/types.ts';
import type { Command } from '../designer.ts';
import { changeOf, counted, putMembers } from '../edits.ts';
import { refuseId } from '../ids.ts';
import { cellFault } from '../settings-table/cell-fault.ts';
import { settingText } from '../settings-table/cell-text.ts';
import { keyColumn } from '../settings-table/columns.ts';
import { type CellPlan, refuseSettingsChange, settingsColumn } from '../settings-table/index.ts';
import { defaultRow, defaultRowTitle, rowOf } from '../settings-table/rows.ts';

/** What the person does to cells; the history's label tells it. */
type How = 'type' | 'paste' | 'fill' | 'clear' | 'import';

/**
 * Sets cells of CALLBACK_SETTINGS and makes rows: typing, paste, fill, clear and import alike, each one step of undo. Takes
 * what `planCells`, `planPaste` and `planCsv` give.
 */
export const setSettingsCells: Command<{
  readonly cells: CellPlan['cells'];
  readonly newRows?: CellPlan['newRows'];
  readonly how: How;
}> = {
  name: 'set-settings-cells',
  label: (workspace, { cells, newRows = [], how }) => {
    const [cell] = cells;
    if (how === 'import') return `Import ${counted(new Set(cells.map(({ row }) => row)).size, 'row')}`;
    if (cells.length === 1 && cell && newRows.length === 0)
      return `${verbs[how]} ${settingsColumn(cell.column)?.title ?? cell.column} of ${rowName(workspace, cell.row)}`;
    if (cells.length === 0) return `Add ${counted(newRows.length, 'row')} to CALLBACK_SETTINGS`;
    return `${verbs[how]} ${counted(cells.length, 'cell')}`;
  },
  refuse: (workspace, { cells, newRows = [] }) => {
    const guard = refuseSettingsChange(workspace);
    if (guard) return guard;
    const made = new Set<string>();
    for (const { row, queue } of newRows) {
      const fault =
        row === defaultRow || made.has(row)
          ? 'A row cannot be made twice.'
          : (refuseId(workspace.callbackSettings.rows, row) ??
            (queue === undefined ? undefined : cellFault(keyColumn, queue)));
      if (fault !== undefined) return fault;
      made.add(row);
    }
    for (const { row, column, value } of cells) {
      if (!made.has(row) && !rowOf(workspace, row)) return 'The row does not exist any more.';
      if (row === defaultRow && column === keyColumn) return 'The DEFAULT row has no Virtual Queue of its own.';
      const fault = cellFault(column, value);
      if (fault !== undefined) return fault;
    }
    return undefined;
  },
  change: (workspace, { cells, newRows = [] }) => {
    const rows = new Map<string, Map<string, Json>>();
    const cellsOf = (row: string) => {
      const known = rows.get(row);
      if (known) return known;
      const made = new Map<string, Json>(Object.entries(rowOf(workspace, row) ?? {}));
      rows.set(row, made);
      return made;
    };
    for (const { row, queue } of newRows)
      if (queue === undefined) cellsOf(row);
      else cellsOf(row).set(keyColumn, queue);
    for (const { row, column, value } of cells)
      if (value === undefined) cellsOf(row).delete(column);
      else cellsOf(row).set(column, value);
    return changeOf(workspace, (draft) => {
      const written = new Map([...rows].map(([row, filled]) => [row, Object.fromEntries(filled)]));
      const fallback = written.get(defaultRow);
      if (fallback) draft.set(['callbackSettings', 'default'], fallback);
      written.delete(defaultRow);
      putMembers(draft, ['callbackSettings', 'rows'], written);
    });
  },
};

const verbs: Readonly<Record<How, string>> = {
  type: 'Set',
  paste: 'Paste',
  fill: 'Fill',
  clear: 'Clear',
  import: 'Import',
};

function rowName(workspace: Workspace, row: string): string {
  if (row === defaultRow) return defaultRowTitle;
  const queue = rowOf(workspace, row)?.virtualQueue;
  return queue ? `“${settingText(workspace, keyColumn, queue)}”` : 'a row without a queue';
}
