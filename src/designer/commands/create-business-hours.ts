import { isTimeZone } from '../../calendar/index.ts';
import type { BusinessHours } from '../../generated/types.ts';
import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseWeek } from '../hours-values.ts';
import { json, refuseNew, tidyName } from '../objects.ts';

/** Adds Business Hours; without a week, Monday to Friday from 09:00 to 17:00. */
export const createBusinessHours: Command<{
  readonly name: string;
  readonly timeZone: string;
  readonly week?: BusinessHours['week'];
  readonly id?: string;
}> = {
  name: 'create-business-hours',
  label: (_, { name }) => `Create the Business Hours “${tidyName(name)}”`,
  refuse: ({ businessHours }, { name, timeZone, week = {}, id }) =>
    refuseNew(businessHours, name, id) ??
    (isTimeZone(timeZone) ? refuseWeek(week) : `“${timeZone}” is no time zone, such as America/New_York.`),
  change: (workspace, { name, timeZone, week = usualWeek(), id }, { newId }) =>
    changeOf(workspace, (draft) =>
      draft.set(['businessHours', id ?? newId()], json({ name: tidyName(name), timeZone, week })),
    ),
};

function usualWeek(): BusinessHours['week'] {
  const day = [{ start: '09:00', end: '17:00' }];
  return { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
}
