import type { SpecialDay } from '../../generated/types.ts';
import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseRanges } from '../hours-values.ts';
import { json, nameOf, refuseGone } from '../objects.ts';

/** Replaces the days of a special day. Successive edits are one history entry. */
export const setSpecialDayRanges: Command<{ readonly specialDay: string; readonly ranges: SpecialDay['ranges'] }> = {
  name: 'set-special-day-ranges',
  label: ({ specialDays }, { specialDay }) => `Change the days of “${nameOf(specialDays, specialDay)}”`,
  refuse: ({ specialDays }, { specialDay, ranges }) =>
    refuseGone(specialDays, specialDay, 'special day') ?? refuseRanges(ranges),
  change: (workspace, { specialDay, ranges }) =>
    changeOf(workspace, (draft) => draft.set(['specialDays', specialDay, 'ranges'], json(ranges))),
  group: ({ specialDay }) => specialDay,
};
