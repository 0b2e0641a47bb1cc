import { callbackApplicationOf } from './callback-application.ts';
import type { SettingsRowCheck } from './settings-row.ts';

/** USERTERMINATED with an application that waits for the customer's call (R9). */
export const applicationWaitsForCustomers: SettingsRowCheck = {
  code: 'settings/application-waits-for-customers',
  severity: 'warning',
  rule: 'R9',
  blocks: 'publish',
  about: 'Customers are to be dialled, but the Callback Application waits for their call.',
  ofSettingsRow(row, around, find) {
    const application = callbackApplicationOf(row, around);
    if (!row.decides('callbackApplication', 'callDirection') || row.value('callDirection') !== 'USERTERMINATED') return;
    if (application?.carriesOut.includes('USERORIGINATED'))
      find(
        'callDirection',
        `Call Direction is USERTERMINATED, but “${application.name}” says Customer dials in: it must say Business to customer.`,
      );
  },
};
