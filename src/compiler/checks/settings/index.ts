import { applicationDialsCustomers } from './application-dials-customers.ts';
import { applicationWaitsForCustomers } from './application-waits-for-customers.ts';
import { blackoutCoversDay } from './blackout-covers-day.ts';
import { callbackBlockCount } from './callback-block-count.ts';
import { duplicateRow } from './duplicate-row.ts';
import { ignoredBlackout } from './ignored-blackout.ts';
import { incompleteDefault } from './incomplete-default.ts';
import { missingDefaultCountry } from './missing-default-country.ts';
import { missingObject } from './missing-object.ts';
import { missingPushSettings } from './missing-push-settings.ts';
import { missingRoutingPoint } from './missing-routing-point.ts';
import { missingVirtualQueue } from './missing-virtual-queue.ts';
import { neverPurged } from './never-purged.ts';
import { noSlotCapacity } from './no-slot-capacity.ts';
import { notACallbackApplication } from './not-a-callback-application.ts';
import { nothingOffered } from './nothing-offered.ts';
import { offerHoursOutside } from './offer-hours-outside.ts';
import { overriddenCapacity } from './overridden-capacity.ts';
import { queueOfAnotherRow } from './queue-of-another-row.ts';
import type { SettingsRowCheck, SettingsTableCheck } from './settings-row.ts';
import { skillExpression } from './skill-expression.ts';
import { slotDurationDivides60 } from './slot-duration-divides-60.ts';
import { ttlKeepsNoRecords } from './ttl-keeps-no-records.ts';
import { unpublishedApplication } from './unpublished-application.ts';
import { unreachableAttempts } from './unreachable-attempts.ts';
import { unusedDialling } from './unused-dialling.ts';

/**
 * The rules of CALLBACK_SETTINGS (`schemas/rules.md` 1.3), one file each. R2 and R3 are no findings but gates, which ask about
 * the workspace and not about a cell: see the guards of the settings table.
 */
export const settingsChecks: readonly (SettingsRowCheck | SettingsTableCheck)[] = [
  applicationDialsCustomers,
  applicationWaitsForCustomers,
  blackoutCoversDay,
  callbackBlockCount,
  duplicateRow,
  ignoredBlackout,
  incompleteDefault,
  missingDefaultCountry,
  missingObject,
  missingPushSettings,
  missingRoutingPoint,
  missingVirtualQueue,
  neverPurged,
  noSlotCapacity,
  notACallbackApplication,
  nothingOffered,
  offerHoursOutside,
  overriddenCapacity,
  queueOfAnotherRow,
  skillExpression,
  slotDurationDivides60,
  ttlKeepsNoRecords,
  unpublishedApplication,
  unreachableAttempts,
  unusedDialling,
];
