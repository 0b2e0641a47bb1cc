import type { CallbackSettings } from '../../generated/types.ts';
import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { json } from '../objects.ts';
import { settingsGuards } from '../settings-table/guards.ts';

/** Brings back the table as a published version has it; publishing it again is a step of its own. Undo takes it back. */
export const restoreSettingsTable: Command<{ readonly version: number; readonly settings: CallbackSettings }> = {
  name: 'restore-settings-table',
  label: (_, { version }) => `Roll CALLBACK_SETTINGS back to version ${version}`,
  refuse: (workspace) => settingsGuards(workspace).edit?.reason,
  change: (workspace, { settings }) =>
    changeOf(workspace, (draft) => {
      draft.set(['callbackSettings', 'default'], json(settings.default));
      draft.set(['callbackSettings', 'rows'], json(settings.rows));
    }),
};
