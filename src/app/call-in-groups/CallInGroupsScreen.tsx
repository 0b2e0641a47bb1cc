import { RulesScreen } from '../rules/RulesScreen.tsx';
import { CallInGroupDetail } from './CallInGroupDetail.tsx';
import { callInRules } from './call-in-rules.ts';

/** Click-To-Call-In groups: their pools of numbers and their settings. */
export function CallInGroupsScreen({ id }: { readonly id: string | undefined }) {
  return (
    <RulesScreen kind={callInRules} id={id}>
      {(open) => <CallInGroupDetail id={open} />}
    </RulesScreen>
  );
}
