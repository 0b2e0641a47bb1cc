import { own } from '../../../model/json.ts';
import type { SettingsTableCheck } from './settings-row.ts';

/** A virtual queue with two rows in CALLBACK_SETTINGS (R1). Two queues of one name are a finding of their own. */
export const duplicateRow: SettingsTableCheck = {
  code: 'settings/duplicate-row',
  severity: 'error',
  rule: 'R1',
  blocks: 'save',
  about: 'A virtual queue has two rows in CALLBACK_SETTINGS, so it is not clear which one counts.',
  ofSettingsTable({ rowsOf, around }, find) {
    for (const [queue, rows] of rowsOf)
      for (const row of rows.slice(1))
        find(
          row,
          'virtualQueue',
          `“${own(around.virtualQueues, queue)?.name ?? queue}” has another row already: it is not clear which one counts.`,
        );
  },
};
