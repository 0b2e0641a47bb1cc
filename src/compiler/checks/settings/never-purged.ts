import { isAlwaysOpen } from '../../../calendar/index.ts';
import { own } from '../../../model/json.ts';
import type { SettingsRowCheck } from './settings-row.ts';

/** Always open and no purge time (R15). */
export const neverPurged: SettingsRowCheck = {
  code: 'settings/never-purged',
  severity: 'warning',
  rule: 'R15',
  about: 'Business Hours never close and Callback Purge Time is 0, so unserved callbacks are never purged.',
  ofSettingsRow({ decides, value }, { businessHours, specialDays }, find) {
    if (!decides('businessHours', 'purgeTimeMin') || value('purgeTimeMin') !== 0) return;
    const hours = own(businessHours, value('businessHours') ?? '');
    if (hours && isAlwaysOpen(hours, specialDays))
      find(
        'purgeTimeMin',
        `“${hours.name}” never closes and the purge time is 0: a callback that nobody serves waits for ever.`,
      );
  },
};
