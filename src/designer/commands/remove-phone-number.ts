import { own } from '../../model/json.ts';
import type { Command } from '../designer.ts';
import { changeOf, gone } from '../edits.ts';

/** Removes a phone number. */
export const removePhoneNumber: Command<{ readonly phoneNumber: string }> = {
  name: 'remove-phone-number',
  label: ({ phoneNumbers }, { phoneNumber }) =>
    `Remove the phone number ${own(phoneNumbers, phoneNumber)?.number ?? phoneNumber}`,
  refuse: ({ phoneNumbers }, { phoneNumber }) => (own(phoneNumbers, phoneNumber) ? undefined : gone.phoneNumber),
  change: (workspace, { phoneNumber }) => changeOf(workspace, (draft) => draft.remove(['phoneNumbers', phoneNumber])),
};
