import { convertTimeslotLength } from '../../calendar/index.ts';
import type { CapacityRule } from '../../generated/types.ts';
import type { Command } from '../designer.ts';
import { nameOf, refuseGone } from '../objects.ts';
import { editRule } from '../rule-commands.ts';
import { capacityRules } from '../rule-kinds.ts';

/** Changes the Timeslot Length by the guide's two tables. What that loses is asked of `convertTimeslotLength` beforehand. */
export const convertCapacityRule: Command<{
  readonly rule: string;
  readonly timeslotLength: CapacityRule['timeslotLength'];
}> = {
  name: 'convert-capacity-rule',
  label: (workspace, { rule, timeslotLength }) =>
    `Set the Timeslot Length of “${nameOf(workspace.capacityRules, rule)}” to ${timeslotLength === 60 ? 'an hour' : 'half an hour'}`,
  refuse: (workspace, { rule }) => refuseGone(workspace.capacityRules, rule, capacityRules.noun),
  change: (workspace, { rule, timeslotLength }) =>
    editRule(workspace, capacityRules, rule, (plan) => convertTimeslotLength(plan, timeslotLength).plan),
};
