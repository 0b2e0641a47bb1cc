import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseId } from '../ids.ts';
import { refuseText } from '../names.ts';

/** Adds a number that callers dial, in E.164. No application answers it yet. */
export const addPhoneNumber: Command<{
  readonly number: string;
  readonly description?: string;
  readonly id?: string;
}> = {
  name: 'add-phone-number',
  label: (_, { number }) => `Add the phone number ${number}`,
  refuse: ({ phoneNumbers }, { number, description = '', id }) => {
    if (!/^\+[1-9][0-9]{1,14}$/.test(number))
      return 'A phone number has the form +12125550123: a plus sign, the country code and at most 15 digits in all.';
    if (Object.values(phoneNumbers).some((each) => each.number === number))
      return `The number ${number} is already there.`;
    return refuseText(description) ?? refuseId(phoneNumbers, id);
  },
  change: (workspace, { number, description, id }, { newId }) =>
    changeOf(workspace, (draft) =>
      draft.set(['phoneNumbers', id ?? newId()], { number, ...(description ? { description } : {}) }),
    ),
};
