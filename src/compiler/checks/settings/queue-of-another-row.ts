import { own } from '../../../model/json.ts';
import type { SettingsTableCheck } from './settings-row.ts';

/** A companion queue that is a service itself (R20). */
export const queueOfAnotherRow: SettingsTableCheck = {
  code: 'settings/queue-of-another-row',
  severity: 'warning',
  rule: 'R20',
  about: 'The Callback or Outbound Virtual Queue of a row is the Virtual Queue of another.',
  ofSettingsTable({ default: fallback, rows, rowsOf, around }, find) {
    const look = (row: string | undefined, column: 'callbackVq' | 'outboundVq', queue: string | undefined) => {
      if (!queue || !rowsOf.get(queue)?.some((each) => each !== row)) return;
      find(
        row,
        column,
        `“${own(around.virtualQueues, queue)?.name ?? queue}” is the Virtual Queue of another row: its callers and these callbacks are counted together.`,
      );
    };
    for (const column of ['callbackVq', 'outboundVq'] as const) {
      look(undefined, column, fallback[column]);
      for (const id in rows) look(id, column, rows[id]?.[column]);
    }
  },
};
