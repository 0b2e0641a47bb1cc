import { own } from '../../../model/json.ts';
import type { SettingsRowCheck } from './settings-row.ts';

/** A Slot Capacity that somebody filled in, beside an assigned Capacity Rule (R23). */
export const overriddenCapacity: SettingsRowCheck = {
  code: 'settings/overridden-capacity',
  severity: 'hint',
  rule: 'R23',
  about: 'A Capacity Rule is assigned to the queue, so Slot Capacity has no effect.',
  ofSettingsRow({ isDefault, isFilled, queue }, { capacityRules }, find) {
    const rule = isDefault ? undefined : own(capacityRules, queue?.capacityRule ?? '');
    if (rule && isFilled('slotCapacity'))
      find('slotCapacity', `The Capacity Rule “${rule.name}” overrides Slot Capacity.`);
  },
};
