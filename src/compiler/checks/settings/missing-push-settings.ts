import { callbackSettingsSchema } from '../../../generated/schemas.ts';
import type { SettingsRowCheck } from './settings-row.ts';

const needed = ['pushThresholdMin', 'pushExpiryMin'] as const;

/** Customers dial in, and nobody has said when they are told and how long they may (R8). A column's default does not say it. */
export const missingPushSettings: SettingsRowCheck = {
  code: 'settings/missing-push-settings',
  severity: 'error',
  rule: 'R8',
  blocks: 'save',
  about: 'A row whose customers dial in lacks the threshold or the expiry of push notifications.',
  ofSettingsRow({ isDefault, value, isFilled }, _, find) {
    if (isDefault || value('callDirection') !== 'USERORIGINATED') return;
    for (const column of needed)
      if (!isFilled(column))
        find(
          column,
          `${callbackSettingsSchema.properties?.[column]?.title ?? column} must be filled in here or in the DEFAULT row: customers of this queue are notified and dial in.`,
        );
  },
};
