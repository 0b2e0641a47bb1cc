import { own } from '../../model/json.ts';
import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { json, nameOf, refuseGone } from '../objects.ts';

/** Removes a special day, and the exceptions bound to it: without it they have no effect. */
export const deleteSpecialDay: Command<{ readonly specialDay: string }> = {
  name: 'delete-special-day',
  label: ({ specialDays }, { specialDay }) => `Delete the special day “${nameOf(specialDays, specialDay)}”`,
  refuse: ({ specialDays }, { specialDay }) => refuseGone(specialDays, specialDay, 'special day'),
  change: (workspace, { specialDay }) =>
    changeOf(workspace, (draft) => {
      for (const id of Object.keys(workspace.businessHours)) {
        const exceptions = Object.entries(own(workspace.businessHours, id)?.exceptions ?? {});
        const kept = exceptions.filter(([, exception]) => exception.specialDay !== specialDay);
        if (kept.length === exceptions.length) continue;
        const path = ['businessHours', id, 'exceptions'];
        if (kept.length === 0) draft.remove(path);
        else draft.set(path, json(Object.fromEntries(kept)));
      }
      draft.remove(['specialDays', specialDay]);
    }),
};
