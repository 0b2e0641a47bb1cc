import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { nameOf, refuseRename, tidyName } from '../objects.ts';

/** Gives a special day another name. Nothing else changes: exceptions refer to its id. */
export const renameSpecialDay: Command<{ readonly specialDay: string; readonly name: string }> = {
  name: 'rename-special-day',
  label: ({ specialDays }, { specialDay, name }) =>
    `Rename the special day “${nameOf(specialDays, specialDay)}” to “${tidyName(name)}”`,
  refuse: ({ specialDays }, { specialDay, name }) => refuseRename(specialDays, specialDay, name, 'special day'),
  change: (workspace, { specialDay, name }) =>
    changeOf(workspace, (draft) => draft.set(['specialDays', specialDay, 'name'], tidyName(name))),
};
