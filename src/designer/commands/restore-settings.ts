import type { CallbackSettings, Json } from '../../generated/types.ts';
import { equalJson } from '../../model/json.ts';
import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseSettingsChange } from '../settings-table/index.ts';

/**
 * Puts a published version of CALLBACK_SETTINGS back into the workspace, where it is edited and published like any other. What
 * it refers to may be gone meanwhile; the rules of the table then say so.
 */
export const restoreSettings: Command<{ readonly table: CallbackSettings; readonly version: number }> = {
  name: 'restore-settings',
  label: (_, { version }) => `Roll CALLBACK_SETTINGS back to version ${version}`,
  refuse: (workspace, { table, version }) => {
    const guard = refuseSettingsChange(workspace);
    if (guard) return guard;
    return equalJson(workspace.callbackSettings, table)
      ? `The table is the same as version ${version} already.`
      : undefined;
  },
  // A table is JSON; its generated type does not say so itself.
  change: (workspace, { table }) =>
    changeOf(workspace, (draft) => draft.set(['callbackSettings'], table as unknown as Json)),
};
