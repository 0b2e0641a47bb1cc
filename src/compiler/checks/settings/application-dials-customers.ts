import { callbackApplicationOf } from './callback-application.ts';
import type { SettingsRowCheck } from './settings-row.ts';

/** USERORIGINATED with an application that dials (R8). */
export const applicationDialsCustomers: SettingsRowCheck = {
  code: 'settings/application-dials-customers',
  severity: 'warning',
  rule: 'R8',
  blocks: 'publish',
  about: 'Customers are to dial in, but the Callback Application dials them.',
  ofSettingsRow(row, around, find) {
    const application = callbackApplicationOf(row, around);
    if (!row.decides('callbackApplication', 'callDirection') || row.value('callDirection') !== 'USERORIGINATED') return;
    if (application?.carriesOut.includes('USERTERMINATED'))
      find(
        'callDirection',
        `Call Direction is USERORIGINATED, but “${application.name}” says Business to customer: it must say Customer dials in.`,
      );
  },
};
