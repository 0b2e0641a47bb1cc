import type { CapacityPlan, CapacityRule } from '../../generated/types.ts';

/** What each way to look at a capacity rule is given. `plan` is what is edited: the draft, or what is saved while there is none. */
export interface RuleViewProps {
  readonly id: string;
  readonly rule: CapacityRule;
  readonly plan: CapacityPlan;
}
