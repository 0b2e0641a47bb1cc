import { RulesScreen } from '../rules/RulesScreen.tsx';
import { CapacityRuleDetail } from './CapacityRuleDetail.tsx';
import { capacityRules } from './capacity-rules.ts';

/** Capacity: the scheduled capacity rules, and the open one. */
export function CapacityScreen({ id }: { readonly id: string | undefined }) {
  return (
    <RulesScreen kind={capacityRules} id={id}>
      {(open) => <CapacityRuleDetail id={open} />}
    </RulesScreen>
  );
}
