import type { SettingsColumnKey, SettingsRowCheck } from './settings-row.ts';

const dialling: readonly SettingsColumnKey[] = [
  'maxAttempts',
  'retryIntervalMin',
  'noAnswerTimeoutSec',
  'cpdEnabled',
  'answeringMachineAction',
  'callingPartyNumber',
  'callingPartyName',
  'dialPrefix',
];

/** Dialling columns of a row whose customers dial in (R21). */
export const unusedDialling: SettingsRowCheck = {
  code: 'settings/unused-dialling',
  severity: 'hint',
  rule: 'R21',
  about: 'A dialling column is filled in a row whose customers dial in, so it is not used.',
  ofSettingsRow({ isDefault, owns, value }, _, find) {
    if (isDefault || value('callDirection') !== 'USERORIGINATED') return;
    for (const column of dialling)
      if (owns(column)) find(column, 'Not used: customers of this queue dial in, nobody is dialled.');
  },
};
