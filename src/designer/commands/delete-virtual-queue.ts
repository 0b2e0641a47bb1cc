import type { Command } from '../designer.ts';
import { changeOf, putMembers } from '../edits.ts';
import { nameOf, refuseGone } from '../objects.ts';

/**
 * Removes a virtual queue and its row in CALLBACK_SETTINGS. What else refers to it becomes a finding: screens list
 * `usesOf` and ask first.
 */
export const deleteVirtualQueue: Command<{ readonly virtualQueue: string }> = {
  name: 'delete-virtual-queue',
  label: ({ virtualQueues }, { virtualQueue }) => `Delete the virtual queue ${nameOf(virtualQueues, virtualQueue)}`,
  refuse: ({ virtualQueues }, { virtualQueue }) => refuseGone(virtualQueues, virtualQueue, 'virtual queue'),
  change: (workspace, { virtualQueue }) =>
    changeOf(workspace, (draft) => {
      const rows = Object.entries(workspace.callbackSettings.rows).filter(
        ([, row]) => row.virtualQueue === virtualQueue,
      );
      putMembers(draft, ['callbackSettings', 'rows'], new Map(rows.map(([id]) => [id, undefined])));
      draft.remove(['virtualQueues', virtualQueue]);
    }),
};
