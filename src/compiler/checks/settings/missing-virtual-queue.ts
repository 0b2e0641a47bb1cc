import type { SettingsRowCheck } from './settings-row.ts';

/** A row without its key (R1). */
export const missingVirtualQueue: SettingsRowCheck = {
  code: 'settings/missing-virtual-queue',
  severity: 'error',
  rule: 'R1',
  blocks: 'save',
  about: 'A row of CALLBACK_SETTINGS has no Virtual Queue, so it counts for nobody.',
  ofSettingsRow({ isDefault, owns }, _, find) {
    if (!isDefault && !owns('virtualQueue'))
      find('virtualQueue', 'The Virtual Queue must be filled in: without it the row counts for no caller.');
  },
};
