import { callbackApplicationOf } from './callback-application.ts';
import type { SettingsRowCheck } from './settings-row.ts';

/** The Callback Application is not published (R6). A step still to be done, no fault: a hint, which forbids publishing all the same. */
export const unpublishedApplication: SettingsRowCheck = {
  code: 'settings/unpublished-application',
  severity: 'hint',
  rule: 'R6',
  blocks: 'publish',
  about: 'The Callback Application is not published, so a published table would call nobody back.',
  ofSettingsRow(row, around, find) {
    const application = callbackApplicationOf(row, around);
    if (application && !application.isPublished && row.decides('callbackApplication'))
      find(
        'callbackApplication',
        `“${application.name}” is not published yet: publish it before the table, or nobody is called back.`,
      );
  },
};
