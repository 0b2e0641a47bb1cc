import type { Json, SettingsRow } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import type { Command } from '../designer.ts';
import { changeOf, counted, putMembers } from '../edits.ts';
import { refuseId } from '../ids.ts';
import { settingsColumn } from '../settings-table/columns.ts';
import { settingsGuards } from '../settings-table/guards.ts';
import { refuseValue } from '../settings-table/values.ts';

/** Adds rows to CALLBACK_SETTINGS, blank or with cells; a second row of one queue is refused. */
export const addSettingsRows: Command<{
  readonly rows: readonly { readonly id?: string; readonly cells?: SettingsRow }[];
}> = {
  name: 'add-settings-rows',
  label: ({ virtualQueues }, { rows }) => {
    const queue = rows.length === 1 ? own(virtualQueues, rows[0]?.cells?.virtualQueue ?? '') : undefined;
    return queue ? `Add the row of ${queue.name}` : `Add ${counted(rows.length, 'row')} to CALLBACK_SETTINGS`;
  },
  refuse: (workspace, { rows }) => {
    const guard = settingsGuards(workspace).edit;
    if (guard) return guard.reason;
    const queues = new Set(Object.values(workspace.callbackSettings.rows).map(({ virtualQueue }) => virtualQueue));
    for (const { id, cells = {} } of rows) {
      const refused = refuseId(workspace.callbackSettings.rows, id);
      if (refused !== undefined) return refused;
      for (const [key, value] of Object.entries(cells)) {
        const column = settingsColumn(key);
        // Cells are JSON; their type only has no index.
        const wrong = column ? refuseValue(workspace, column, value as Json) : `There is no column “${key}”.`;
        if (wrong !== undefined) return wrong;
      }
      if (cells.virtualQueue !== undefined && queues.has(cells.virtualQueue))
        return `${own(workspace.virtualQueues, cells.virtualQueue)?.name} has a row already.`;
      queues.add(cells.virtualQueue);
    }
    return undefined;
  },
  change: (workspace, { rows }, { newId }) =>
    changeOf(workspace, (draft) =>
      putMembers(
        draft,
        ['callbackSettings', 'rows'],
        new Map(rows.map(({ id, cells = {} }) => [id ?? newId(), { ...cells }])),
      ),
    ),
};
