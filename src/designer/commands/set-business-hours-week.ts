import type { BusinessHours } from '../../generated/types.ts';
import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseWeek } from '../hours-values.ts';
import { json, nameOf, refuseGone } from '../objects.ts';

/** Replaces the weekly intervals. Overlapping ones are findings; successive edits are one history entry. */
export const setBusinessHoursWeek: Command<{
  readonly businessHours: string;
  readonly week: BusinessHours['week'];
}> = {
  name: 'set-business-hours-week',
  label: (workspace, { businessHours }) => `Change the week of “${nameOf(workspace.businessHours, businessHours)}”`,
  refuse: (workspace, { businessHours, week }) =>
    refuseGone(workspace.businessHours, businessHours, 'Business Hours object') ?? refuseWeek(week),
  change: (workspace, { businessHours, week }) =>
    changeOf(workspace, (draft) => draft.set(['businessHours', businessHours, 'week'], json(week))),
  group: ({ businessHours }) => businessHours,
};
