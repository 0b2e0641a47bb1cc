import { assignRule, type Designer } from '../../designer/index.ts';
import type { Workspace } from '../../generated/types.ts';
import { addresses } from '../addresses.ts';

/** The kinds of rules that a queue has one of each. */
export type RuleMember = 'regionAffinityRule' | 'numberRule' | 'capacityRule';

/** A column of rules on the Queues page, in the order of the original. */
interface RuleColumn {
  readonly member: RuleMember;
  readonly label: string;
  readonly collection: 'regionAffinityRules' | 'numberRules' | 'capacityRules';
  address(rule: string): string;
}

/** The columns with rules. */
export const ruleColumns: readonly RuleColumn[] = [
  {
    member: 'regionAffinityRule',
    label: 'Region Affinity Rule',
    collection: 'regionAffinityRules',
    address: addresses.regionAffinityRule,
  },
  { member: 'numberRule', label: 'Number Validation Rule', collection: 'numberRules', address: addresses.numberRule },
  { member: 'capacityRule', label: 'Capacity Rule', collection: 'capacityRules', address: addresses.capacityRule },
];

/** A rule that may be chosen, or the reason why not. */
export interface RuleChoice {
  readonly id: string;
  readonly name: string;
  readonly refused?: string;
}

/** The rules of a column by name, each asked whether it can be assigned: one that was never saved whole cannot. */
export function ruleChoices(
  designer: Designer,
  workspace: Workspace,
  { member, collection }: RuleColumn,
): readonly RuleChoice[] {
  const [queue] = Object.keys(workspace.virtualQueues);
  const rules: Readonly<Record<string, { readonly name: string }>> = workspace[collection] ?? {};
  return Object.entries(rules)
    .map(([id, { name }]): RuleChoice => {
      const args = { virtualQueues: queue === undefined ? [] : [queue], [member]: id };
      const refused = designer.refuse(assignRule, args);
      return { id, name, ...(refused === undefined ? {} : { refused }) };
    })
    .sort((a, b) => a.name.localeCompare(b.name));
}
