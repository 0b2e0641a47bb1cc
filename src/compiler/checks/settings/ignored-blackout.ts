import type { SettingsRowCheck } from './settings-row.ts';

/** Immediate Blackout beside Immediate Offer Hours (R12). */
export const ignoredBlackout: SettingsRowCheck = {
  code: 'settings/ignored-blackout',
  severity: 'warning',
  rule: 'R12',
  about: 'Immediate Blackout is set beside Immediate Offer Hours, which alone decide, so it is ignored.',
  ofSettingsRow({ decides, value }, _, find) {
    if (!decides('immediateOfferHours', 'immediateBlackoutMin')) return;
    if (value('immediateOfferHours') && (value('immediateBlackoutMin') ?? 0) > 0)
      find(
        'immediateBlackoutMin',
        'Immediate Offer Hours alone decide when an immediate callback is offered: the blackout is ignored.',
      );
  },
};
