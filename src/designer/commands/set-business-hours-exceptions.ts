import type { HoursException } from '../../generated/types.ts';
import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseExceptions } from '../hours-values.ts';
import { json, nameOf, refuseGone } from '../objects.ts';

/** Replaces the exceptions, by their ids. One without intervals is closed all day; one without a special day is a finding. */
export const setBusinessHoursExceptions: Command<{
  readonly businessHours: string;
  readonly exceptions: Readonly<Record<string, HoursException>>;
}> = {
  name: 'set-business-hours-exceptions',
  label: (workspace, { businessHours }) =>
    `Change the exceptions of “${nameOf(workspace.businessHours, businessHours)}”`,
  refuse: (workspace, { businessHours, exceptions }) =>
    refuseGone(workspace.businessHours, businessHours, 'Business Hours object') ?? refuseExceptions(exceptions),
  change: (workspace, { businessHours, exceptions }) =>
    changeOf(workspace, (draft) => {
      const path = ['businessHours', businessHours, 'exceptions'];
      if (Object.keys(exceptions).length === 0) draft.remove(path);
      else draft.set(path, json(exceptions));
    }),
  group: ({ businessHours }) => businessHours,
};
