import type { SettingsRowCheck } from './settings-row.ts';

const usual = 86_400;

/** Callback TTL is changed (R19). */
export const ttlKeepsNoRecords: SettingsRowCheck = {
  code: 'settings/ttl-keeps-no-records',
  severity: 'hint',
  rule: 'R19',
  about: 'Callback TTL is changed, which does not change how long records are kept.',
  ofSettingsRow({ owns, value }, _, find) {
    if (owns('ttlSec') && value('ttlSec') !== usual)
      find('ttlSec', 'Callback TTL does not change how long records are kept: 14 days from the desired time.');
  },
};
