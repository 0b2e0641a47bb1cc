import { own } from '../../model/json.ts';
import type { Command } from '../designer.ts';
import { nameOf } from '../objects.ts';
import { editRule, refuseEdit } from '../rule-commands.ts';
import { capacityRules } from '../rule-kinds.ts';

/** Removes an exception of a capacity rule: its dates follow the week again. */
export const removeCapacityException: Command<{ readonly rule: string; readonly exception: string }> = {
  name: 'remove-capacity-exception',
  label: (workspace, { rule }) => `Remove an exception of “${nameOf(workspace.capacityRules, rule)}”`,
  refuse: (workspace, { rule, exception }) =>
    refuseEdit(workspace, capacityRules, rule, (content) => {
      return own(content.exceptions ?? {}, exception) ? undefined : 'The exception does not exist any more.';
    }),
  change: (workspace, { rule, exception }) =>
    editRule(workspace, capacityRules, rule, ({ exceptions = {}, ...plan }) => {
      const { [exception]: _, ...rest } = exceptions;
      return { ...plan, exceptions: rest };
    }),
};
