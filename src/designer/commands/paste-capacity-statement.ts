import { weekdays } from '../../calendar/index.ts';
import type { CapacityWeek } from '../../generated/types.ts';
import { refuseCapacityWeek } from '../capacity-values.ts';
import type { Command } from '../designer.ts';
import { nameOf } from '../objects.ts';
import { editRule, refuseEdit } from '../rule-commands.ts';
import { capacityRules } from '../rule-kinds.ts';

/**
 * Puts the week of a capacity statement into a rule. `replace`: timeslots that the statement does not have become 0 (guide);
 * `merge`: they stay. Exceptions stay in any case.
 */
export const pasteCapacityStatement: Command<{
  readonly rule: string;
  readonly week: CapacityWeek;
  readonly mode: 'replace' | 'merge';
}> = {
  name: 'paste-capacity-statement',
  label: (workspace, { rule }) => `Paste a capacity statement into “${nameOf(workspace.capacityRules, rule)}”`,
  refuse: (workspace, { rule, week }) =>
    refuseEdit(workspace, capacityRules, rule, ({ timeslotLength }) => refuseCapacityWeek(week, timeslotLength)),
  change: (workspace, { rule, week, mode }) =>
    editRule(workspace, capacityRules, rule, (plan) => ({
      ...plan,
      week: mode === 'replace' ? week : merged(plan.week, week),
    })),
};

function merged(before: CapacityWeek, pasted: CapacityWeek): CapacityWeek {
  const week: CapacityWeek = { ...before };
  for (const weekday of weekdays) if (pasted[weekday]) week[weekday] = { ...before[weekday], ...pasted[weekday] };
  return week;
}
