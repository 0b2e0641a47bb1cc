import { ObjectActions } from '../../screen/ObjectActions.tsx';
import { usePlanActions } from './use-plan-actions.ts';
import { useTrafficPlan } from './use-traffic-plan.ts';

/** Buttons of one plan's screen: **Rename**, and **More actions for <name>** with Duplicate, Export and Delete…. */
export function PlanActions({ plan: id }: { readonly plan: string }) {
  const plan = useTrafficPlan(id);
  const actions = usePlanActions();
  return <ObjectActions name={plan?.name ?? id} actions={actions.of(id)} onRename={() => actions.rename(id)} />;
}
