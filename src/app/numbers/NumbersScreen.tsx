import { RulesScreen } from '../rules/RulesScreen.tsx';
import { NumberRuleDetail } from './NumberRuleDetail.tsx';
import { numberRules } from './number-rules.ts';

/** Permitted & Blocked Numbers: the number validation rules, and the open one. */
export function NumbersScreen({ id }: { readonly id: string | undefined }) {
  return (
    <RulesScreen kind={numberRules} id={id}>
      {(open) => <NumberRuleDetail id={open} />}
    </RulesScreen>
  );
}
