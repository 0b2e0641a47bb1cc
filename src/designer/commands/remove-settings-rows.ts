import type { Command } from '../designer.ts';
import { changeOf, counted, putMembers } from '../edits.ts';
import { settingsGuards } from '../settings-table/guards.ts';
import { defaultRow, settingsRow } from '../settings-table/table.ts';

/** Removes rows of CALLBACK_SETTINGS. The DEFAULT row cannot be removed: all others inherit from it. */
export const removeSettingsRows: Command<{ readonly rows: readonly string[] }> = {
  name: 'remove-settings-rows',
  label: (_, { rows }) => `Remove ${counted(rows.length, 'row')} of CALLBACK_SETTINGS`,
  refuse: (workspace, { rows }) => {
    if (rows.includes(defaultRow)) return 'The DEFAULT row cannot be removed: all others inherit from it.';
    if (rows.some((row) => !settingsRow(workspace, row))) return 'The row does not exist any more.';
    return settingsGuards(workspace).edit?.reason;
  },
  change: (workspace, { rows }) =>
    changeOf(workspace, (draft) =>
      putMembers(draft, ['callbackSettings', 'rows'], new Map(rows.map((row) => [row, undefined]))),
    ),
};
