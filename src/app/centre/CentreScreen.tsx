import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { addresses } from '../addresses.ts';
import { EmptyState, Screen } from '../screen/Screen.tsx';
import { PlanActions } from './plan/PlanActions.tsx';
import { PlanEditor } from './plan/PlanEditor.tsx';
import { PlanList } from './plan/PlanList.tsx';
import { useTrafficPlan } from './plan/use-traffic-plan.ts';

const title = 'Centre Simulator';

/** Centre Simulator: all traffic plans, or one. */
export default function CentreScreen({ id }: { readonly id: string | undefined }) {
  return id === undefined ? <PlanList /> : <OnePlan id={id} />;
}

function OnePlan({ id }: { readonly id: string }) {
  const plan = useTrafficPlan(id);
  if (!plan)
    return (
      <Screen title={title} purpose="Whole days at a centre, played by the real runtime.">
        <EmptyState
          title="There is no such traffic plan"
          action={
            <Button component={Link} href={addresses.centre}>
              All traffic plans
            </Button>
          }
        >
          It was deleted, or the address is wrong. Undo (Ctrl+Z) brings back what was deleted.
        </EmptyState>
      </Screen>
    );
  return (
    <Screen
      parent={{ title, href: addresses.centre }}
      title={plan.name}
      purpose="Who works, who calls, and how callers behave on one day."
      actions={<PlanActions plan={id} />}
    >
      <PlanEditor plan={id} />
    </Screen>
  );
}
