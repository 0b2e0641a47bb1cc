import { formatSettingsCsv } from '../../designer/settings-table/index.ts';
import type { Workspace } from '../../generated/types.ts';

/** Hands CALLBACK_SETTINGS to the person as a CSV file in UTF-8. */
export function downloadSettingsCsv(workspace: Workspace): void {
  const address = URL.createObjectURL(new Blob([formatSettingsCsv(workspace)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'CALLBACK_SETTINGS.csv';
  link.click();
  // The browser has taken the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
