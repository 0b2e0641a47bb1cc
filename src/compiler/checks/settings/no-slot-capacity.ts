import type { SettingsRowCheck } from './settings-row.ts';

/** Scheduled callbacks are offered, but no slot holds any (R10). Slot Duration always has a value: its column's default. */
export const noSlotCapacity: SettingsRowCheck = {
  code: 'settings/no-slot-capacity',
  severity: 'warning',
  rule: 'R10',
  about: 'Scheduled callbacks are enabled with Slot Capacity 0 and no Capacity Rule, so no slot can be booked.',
  ofSettingsRow({ decides, value, queue }, { capacityRules }, find) {
    if (!decides('scheduledEnabled', 'slotCapacity') || !value('scheduledEnabled') || value('slotCapacity') !== 0)
      return;
    if (queue?.capacityRule !== undefined && Object.hasOwn(capacityRules, queue.capacityRule)) return;
    find(
      'slotCapacity',
      'Scheduled callbacks are enabled, but Slot Capacity is 0 and no Capacity Rule is assigned: no caller finds a slot.',
    );
  },
};
