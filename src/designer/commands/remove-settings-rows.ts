import type { Workspace } from '../../generated/types.ts';
import type { Command } from '../designer.ts';
import { changeOf, counted, putMembers } from '../edits.ts';
import { refuseSettingsChange } from '../settings-table/index.ts';
import { referenceNames } from '../settings-table/reference-names.ts';
import { defaultRow, rowOf } from '../settings-table/rows.ts';

/** Deletes rows of CALLBACK_SETTINGS. The DEFAULT row stays: the others inherit from it. */
export const removeSettingsRows: Command<{ readonly rows: readonly string[] }> = {
  name: 'remove-settings-rows',
  label: (workspace, { rows }) => {
    const [row] = rows;
    return rows.length === 1 && row !== undefined
      ? `Delete the row of ${queueName(workspace, row)}`
      : `Delete ${counted(rows.length, 'row')} of CALLBACK_SETTINGS`;
  },
  refuse: (workspace, { rows }) => {
    const guard = refuseSettingsChange(workspace);
    if (guard) return guard;
    if (rows.includes(defaultRow)) return 'The DEFAULT row cannot be deleted: the other rows inherit from it.';
    if (rows.length === 0) return 'No row is selected.';
    return rows.every((row) => rowOf(workspace, row)) ? undefined : 'The row does not exist any more.';
  },
  change: (workspace, { rows }) =>
    changeOf(workspace, (draft) =>
      putMembers(draft, ['callbackSettings', 'rows'], new Map(rows.map((row) => [row, undefined]))),
    ),
};

function queueName(workspace: Workspace, row: string): string {
  const queue = rowOf(workspace, row)?.virtualQueue;
  return queue ? `“${referenceNames(workspace, 'virtualQueues').textOf(queue)}”` : 'no queue';
}
