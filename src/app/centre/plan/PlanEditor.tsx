import { useTrafficPlan } from './use-traffic-plan.ts';

/** One traffic plan, to be looked at and changed. */
export function PlanEditor({ plan: id }: { readonly plan: string }) {
  const plan = useTrafficPlan(id);
  return plan ? <div data-pointer={`/trafficPlans/${id}`}>{plan.description}</div> : null;
}
