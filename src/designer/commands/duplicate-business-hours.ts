import { own } from '../../model/json.ts';
import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseId } from '../ids.ts';
import { namesIn, uniqueName } from '../names.ts';
import { json, nameOf, refuseGone } from '../objects.ts';

/** Copies Business Hours. Nothing refers to the copy yet. */
export const duplicateBusinessHours: Command<{ readonly businessHours: string; readonly id?: string }> = {
  name: 'duplicate-business-hours',
  label: (workspace, { businessHours }) =>
    `Duplicate the Business Hours “${nameOf(workspace.businessHours, businessHours)}”`,
  refuse: (workspace, { businessHours, id }) =>
    refuseGone(workspace.businessHours, businessHours, 'Business Hours object') ??
    refuseId(workspace.businessHours, id),
  change: (workspace, { businessHours, id }, { newId }) =>
    changeOf(workspace, (draft) => {
      const original = own(workspace.businessHours, businessHours);
      if (!original) return;
      const name = uniqueName(`${original.name} (copy)`, namesIn(workspace.businessHours));
      draft.set(['businessHours', id ?? newId()], json({ ...original, name }));
    }),
};
