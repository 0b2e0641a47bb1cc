import type { SpecialDay } from '../../generated/types.ts';
import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseRanges } from '../hours-values.ts';
import { json, refuseNew, tidyName } from '../objects.ts';

/** Adds a special day. It has an effect where an exception of Business Hours is bound to it. */
export const createSpecialDay: Command<{
  readonly name: string;
  readonly ranges?: SpecialDay['ranges'];
  readonly id?: string;
}> = {
  name: 'create-special-day',
  label: (_, { name }) => `Create the special day “${tidyName(name)}”`,
  refuse: ({ specialDays }, { name, ranges = [], id }) => refuseNew(specialDays, name, id) ?? refuseRanges(ranges),
  change: (workspace, { name, ranges = [], id }, { newId }) =>
    changeOf(workspace, (draft) => draft.set(['specialDays', id ?? newId()], json({ name: tidyName(name), ranges }))),
};
