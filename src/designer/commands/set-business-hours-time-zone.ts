import { isTimeZone } from '../../calendar/index.ts';
import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { nameOf, refuseGone } from '../objects.ts';

/** Moves Business Hours to another time zone; the times of day stay as they are written. */
export const setBusinessHoursTimeZone: Command<{ readonly businessHours: string; readonly timeZone: string }> = {
  name: 'set-business-hours-time-zone',
  label: (workspace, { businessHours, timeZone }) =>
    `Move “${nameOf(workspace.businessHours, businessHours)}” to ${timeZone}`,
  refuse: (workspace, { businessHours, timeZone }) =>
    refuseGone(workspace.businessHours, businessHours, 'Business Hours object') ??
    (isTimeZone(timeZone) ? undefined : `“${timeZone}” is no time zone, such as America/New_York.`),
  change: (workspace, { businessHours, timeZone }) =>
    changeOf(workspace, (draft) => draft.set(['businessHours', businessHours, 'timeZone'], timeZone)),
};
