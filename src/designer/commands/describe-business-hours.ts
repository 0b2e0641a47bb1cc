import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseText } from '../names.ts';
import { nameOf, refuseGone, setText } from '../objects.ts';

/** Describes Business Hours; a blank description is left out. */
export const describeBusinessHours: Command<{ readonly businessHours: string; readonly description: string }> = {
  name: 'describe-business-hours',
  label: (workspace, { businessHours }) =>
    `Describe the Business Hours “${nameOf(workspace.businessHours, businessHours)}”`,
  refuse: (workspace, { businessHours, description }) =>
    refuseGone(workspace.businessHours, businessHours, 'Business Hours object') ?? refuseText(description),
  change: (workspace, { businessHours, description }) =>
    changeOf(workspace, (draft) => setText(draft, ['businessHours', businessHours, 'description'], description)),
  group: ({ businessHours }) => businessHours,
};
