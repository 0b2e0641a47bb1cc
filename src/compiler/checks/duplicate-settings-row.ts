import { own } from '../../model/json.ts';
import { toPointer } from '../../model/pointer.ts';
import { sortedEntries } from '../sorted.ts';
import type { WorkspaceCheck } from './check.ts';

/** A virtual queue with two rows in CALLBACK_SETTINGS (designer facts, R1). */
export const duplicateSettingsRow: WorkspaceCheck = {
  code: 'settings/duplicate-row',
  severity: 'error',
  about: 'A virtual queue has two rows in CALLBACK_SETTINGS, so it is not clear which one counts.',
  ofWorkspace({ workspace }, find) {
    const seen = new Set<string>();
    for (const [id, { virtualQueue }] of sortedEntries(workspace.callbackSettings.rows)) {
      if (!virtualQueue) continue;
      if (seen.has(virtualQueue))
        find(
          toPointer(['callbackSettings', 'rows', id, 'virtualQueue']),
          `“${own(workspace.virtualQueues, virtualQueue)?.name ?? virtualQueue}” has another row already: it is not clear which one counts.`,
        );
      seen.add(virtualQueue);
    }
  },
};
