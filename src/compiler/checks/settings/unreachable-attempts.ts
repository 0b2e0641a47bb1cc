import type { SettingsRowCheck } from './settings-row.ts';

/** Purged before the last attempt (R16). */
export const unreachableAttempts: SettingsRowCheck = {
  code: 'settings/unreachable-attempts',
  severity: 'warning',
  rule: 'R16',
  about: 'A callback is purged before its last attempt, so later attempts are never made.',
  ofSettingsRow({ decides, value }, _, find) {
    if (!decides('purgeTimeMin', 'maxAttempts', 'retryIntervalMin', 'noAnswerTimeoutSec')) return;
    const purge = value('purgeTimeMin') ?? 0;
    if (purge === 0 || value('callDirection') === 'USERORIGINATED') return;
    const attempts = value('maxAttempts') ?? 1;
    const minutes = attempts * ((value('retryIntervalMin') ?? 0) + (value('noAnswerTimeoutSec') ?? 0) / 60);
    if (purge < minutes)
      find(
        'purgeTimeMin',
        `${attempts} attempts may take ${Math.ceil(minutes)} minutes, but the callback is purged after ${purge}: later attempts are never made.`,
        { params: { purge, minutes: Math.ceil(minutes) } },
      );
  },
};
