import type { SettingsRowCheck } from './settings-row.ts';

/** Neither kind of callback is offered (R14). */
export const nothingOffered: SettingsRowCheck = {
  code: 'settings/nothing-offered',
  severity: 'warning',
  rule: 'R14',
  about: 'Neither immediate nor scheduled callbacks are enabled, so callers are offered none.',
  ofSettingsRow({ decides, value }, _, find) {
    if (!decides('immediateEnabled', 'scheduledEnabled')) return;
    if (value('immediateEnabled') === false && value('scheduledEnabled') === false)
      find(
        'immediateEnabled',
        'Neither immediate nor scheduled callbacks are enabled: callers are offered none, only the API and the Callback screens book.',
      );
  },
};
