import type { SettingsRowCheck } from './settings-row.ts';

/** The Callback Application is of another type (R5). */
export const notACallbackApplication: SettingsRowCheck = {
  code: 'settings/not-a-callback-application',
  severity: 'error',
  rule: 'R5',
  blocks: 'save',
  about: 'The Callback Application of a row is not of type Callback, so it cannot carry a callback out.',
  ofSettingsRow({ row }, { applications }, find) {
    const application = applications.get(row.callbackApplication ?? '');
    if (application && application.type !== 'callback')
      find('callbackApplication', `“${application.name}” is not of type Callback: it cannot call the customer back.`);
  },
};
