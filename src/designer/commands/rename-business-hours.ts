import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { nameOf, refuseRename, tidyName } from '../objects.ts';

/** Gives Business Hours another name. Nothing else changes: everything refers to their id. */
export const renameBusinessHours: Command<{ readonly businessHours: string; readonly name: string }> = {
  name: 'rename-business-hours',
  label: (workspace, { businessHours, name }) =>
    `Rename the Business Hours “${nameOf(workspace.businessHours, businessHours)}” to “${tidyName(name)}”`,
  refuse: (workspace, { businessHours, name }) =>
    refuseRename(workspace.businessHours, businessHours, name, 'Business Hours object'),
  change: (workspace, { businessHours, name }) =>
    changeOf(workspace, (draft) => draft.set(['businessHours', businessHours, 'name'], tidyName(name))),
};
