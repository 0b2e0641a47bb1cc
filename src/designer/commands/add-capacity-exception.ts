import type { CapacityException } from '../../generated/types.ts';
import { refuseAnotherException, refuseException, refuseReversed } from '../capacity-values.ts';
import type { Command } from '../designer.ts';
import { refuseId } from '../ids.ts';
import { nameOf, tidyName } from '../objects.ts';
import { editRule, refuseEdit } from '../rule-commands.ts';
import { capacityRules } from '../rule-kinds.ts';

/** Adds an exception for some dates to a capacity rule. */
export const addCapacityException: Command<{
  readonly rule: string;
  readonly exception: CapacityException;
  readonly id?: string;
}> = {
  name: 'add-capacity-exception',
  label: (workspace, { rule, exception }) =>
    `Add the exception “${tidyName(exception.name)}” to “${nameOf(workspace.capacityRules, rule)}”`,
  refuse: (workspace, { rule, exception, id: exceptionId }) =>
    refuseEdit(workspace, capacityRules, rule, (plan) => {
      return (
        refuseException(exception, plan.timeslotLength) ??
        refuseReversed(exception) ??
        refuseAnotherException(plan) ??
        refuseId(plan.exceptions ?? {}, exceptionId)
      );
    }),
  change: (workspace, { rule, exception, id }, { newId }) =>
    editRule(workspace, capacityRules, rule, (plan) => ({
      ...plan,
      exceptions: { ...plan.exceptions, [id ?? newId()]: { ...exception, name: tidyName(exception.name) } },
    })),
};
