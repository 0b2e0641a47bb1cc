import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { nameOf, refuseGone } from '../objects.ts';
import { findUses, listUses, usesOf } from '../uses.ts';

/** Removes Business Hours. Refused while anything uses them: a service without hours is closed. */
export const deleteBusinessHours: Command<{ readonly businessHours: string }> = {
  name: 'delete-business-hours',
  label: (workspace, { businessHours }) =>
    `Delete the Business Hours “${nameOf(workspace.businessHours, businessHours)}”`,
  refuse: (workspace, { businessHours }, { registry }) => {
    const gone = refuseGone(workspace.businessHours, businessHours, 'Business Hours object');
    if (gone !== undefined) return gone;
    const uses = usesOf(findUses(workspace, registry), 'businessHours', businessHours);
    if (uses.length === 0) return undefined;
    return `“${nameOf(workspace.businessHours, businessHours)}” is still used by ${listUses(uses)}.`;
  },
  change: (workspace, { businessHours }) =>
    changeOf(workspace, (draft) => draft.remove(['businessHours', businessHours])),
};
