import { own } from '../../model/json.ts';
import { applicationTypeTitles } from '../../model/phases.ts';
import type { Command } from '../designer.ts';
import { applicationName, applicationOf, changeOf, gone } from '../edits.ts';

/** Says which Default application answers a phone number; null is none. */
export const assignPhoneNumber: Command<{ readonly phoneNumber: string; readonly application: string | null }> = {
  name: 'assign-phone-number',
  label: (workspace, { phoneNumber, application }) => {
    const number = own(workspace.phoneNumbers, phoneNumber)?.number ?? phoneNumber;
    return application === null
      ? `Leave ${number} without an application`
      : `Let “${applicationName(workspace, application)}” answer ${number}`;
  },
  refuse: (workspace, { phoneNumber, application }) => {
    if (!own(workspace.phoneNumbers, phoneNumber)) return gone.phoneNumber;
    if (application === null) return undefined;
    const found = applicationOf(workspace, application);
    if (!found) return gone.application;
    if (found.type === 'default') return undefined;
    return `“${found.name}” is of type ${applicationTypeTitles[found.type]}; calls are answered by applications of type ${applicationTypeTitles.default}.`;
  },
  change: (workspace, { phoneNumber, application }) =>
    changeOf(workspace, (draft) => {
      const path = ['phoneNumbers', phoneNumber, 'application'];
      if (application === null) draft.remove(path);
      else draft.set(path, application);
    }),
};
