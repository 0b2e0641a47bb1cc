import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseId } from '../ids.ts';
import { refuseSettingsChange } from '../settings-table/index.ts';
import { referenceNames } from '../settings-table/reference-names.ts';

/** Adds a row to CALLBACK_SETTINGS that inherits everything: that of a queue which has none yet, or one whose queue is still to be given. */
export const addSettingsRow: Command<{ readonly queue?: string; readonly id?: string }> = {
  name: 'add-settings-row',
  label: (workspace, { queue }) =>
    queue === undefined
      ? 'Add a row to CALLBACK_SETTINGS'
      : `Add the row of “${referenceNames(workspace, 'virtualQueues').textOf(queue)}”`,
  refuse: (workspace, { queue, id }) => {
    const { virtualQueues, callbackSettings } = workspace;
    const guard = refuseSettingsChange(workspace);
    if (guard) return guard;
    if (id === 'default') return 'The id default stands for the DEFAULT row.';
    if (queue !== undefined) {
      if (!Object.hasOwn(virtualQueues, queue)) return 'The virtual queue does not exist any more.';
      if (Object.values(callbackSettings.rows).some(({ virtualQueue }) => virtualQueue === queue))
        return `“${referenceNames(workspace, 'virtualQueues').textOf(queue)}” has a row already; a queue has one row.`;
    }
    return refuseId(callbackSettings.rows, id);
  },
  change: (workspace, { queue, id }, { newId }) =>
    changeOf(workspace, (draft) =>
      draft.set(['callbackSettings', 'rows', id ?? newId()], queue === undefined ? {} : { virtualQueue: queue }),
    ),
};
