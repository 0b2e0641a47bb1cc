import type { CapacityException } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { refuseException } from '../capacity-values.ts';
import type { Command } from '../designer.ts';
import { nameOf, tidyName } from '../objects.ts';
import { editRule, refuseEdit } from '../rule-commands.ts';
import { capacityRules } from '../rule-kinds.ts';

/**
 * Changes what is given of an exception. While one date after the other is typed its last day may lie before its first:
 * that is refused when it is saved.
 */
export const changeCapacityException: Command<{
  readonly rule: string;
  readonly exception: string;
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
  readonly change?: CapacityException['change'];
}> = {
  name: 'change-capacity-exception',
  label: (workspace, { rule }) => `Change an exception of “${nameOf(workspace.capacityRules, rule)}”`,
  refuse: (workspace, { rule, exception, ...given }) =>
    refuseEdit(workspace, capacityRules, rule, (content) => {
      const { timeslotLength, exceptions = {} } = content;
      const before = own(exceptions, exception);
      return before
        ? refuseException({ ...before, ...given }, timeslotLength)
        : 'The exception does not exist any more.';
    }),
  change: (workspace, { rule, exception, ...given }) =>
    editRule(workspace, capacityRules, rule, (plan) => {
      const before = own(plan.exceptions ?? {}, exception);
      if (!before) return plan;
      const after = { ...before, ...given };
      return { ...plan, exceptions: { ...plan.exceptions, [exception]: { ...after, name: tidyName(after.name) } } };
    }),
  group: ({ rule, exception, ...given }) => {
    const members = Object.keys(given);
    return members.length === 1 ? [rule, exception, ...members].join(' ') : undefined;
  },
};
