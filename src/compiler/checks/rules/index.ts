import type { WorkspaceCheck } from '../check.ts';
import { blockedCountry } from './blocked-country.ts';
import { capacityOutsideHours } from './capacity-outside-hours.ts';
import { countryWithoutNumbers } from './country-without-numbers.ts';
import { defaultCountryNotPermitted } from './default-country-not-permitted.ts';
import { emptyPool } from './empty-pool.ts';
import { faultyPattern } from './faulty-pattern.ts';
import { ineffectiveException } from './ineffective-exception.ts';
import { noCapacityWhileOpen } from './no-capacity-while-open.ts';
import { noPermittedCountry } from './no-permitted-country.ts';
import { noPreferredRegion } from './no-preferred-region.ts';
import { noSettingsRow } from './no-settings-row.ts';
import { repeatedException } from './repeated-exception.ts';
import { repeatedPoolNumber } from './repeated-pool-number.ts';
import { reversedException } from './reversed-exception.ts';
import { sharedPoolNumber } from './shared-pool-number.ts';
import { slotsMissTimeslots } from './slots-miss-timeslots.ts';
import { unansweredPoolNumber } from './unanswered-pool-number.ts';
import { unfittingTimeslot } from './unfitting-timeslot.ts';
import { unsavedChanges } from './unsaved-changes.ts';

/** Checks of rules, Call-In groups and what is assigned to queues, one file each. Drafts are not looked at: they have no effect. */
export const rulesChecks: readonly WorkspaceCheck[] = [
  blockedCountry,
  capacityOutsideHours,
  countryWithoutNumbers,
  defaultCountryNotPermitted,
  emptyPool,
  faultyPattern,
  ineffectiveException,
  noCapacityWhileOpen,
  noPermittedCountry,
  noPreferredRegion,
  noSettingsRow,
  repeatedException,
  repeatedPoolNumber,
  reversedException,
  sharedPoolNumber,
  slotsMissTimeslots,
  unansweredPoolNumber,
  unfittingTimeslot,
  unsavedChanges,
];
