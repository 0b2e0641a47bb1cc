import { Button, Tabs } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { isWithin } from '../../model/pointer.ts';
import { ErrorBoundaryPanel } from '../../ui/index.ts';
import { addresses } from '../addresses.ts';
import { useDesignerState } from '../designer-context.tsx';
import { EmptyState, Screen } from '../screen/Screen.tsx';
import classes from './centre.module.css';
import { PlanActions } from './plan/PlanActions.tsx';
import { PlanEditor } from './plan/PlanEditor.tsx';
import { PlanList } from './plan/PlanList.tsx';
import { planPointer } from './plan/plan-scope.ts';
import { useTrafficPlan } from './plan/use-traffic-plan.ts';
import { RunTab } from './run/RunTab.tsx';
import { WhatIfTab } from './what-if/WhatIfTab.tsx';

const title = 'Centre Simulator';

/** Centre Simulator: all traffic plans, or one to be changed, played, and compared with a day that differs in one thing. */
export default function CentreScreen({ id }: { readonly id: string | undefined }) {
  return id === undefined ? <PlanList /> : <OnePlan key={id} id={id} />;
}

function OnePlan({ id }: { readonly id: string }) {
  const plan = useTrafficPlan(id);
  const [tab, setTab] = useState<string | null>('plan');
  const selection = useDesignerState((state) => state.selection);
  // A jump leads to a field of the plan.
  useEffect(() => {
    if (selection.field !== undefined && isWithin(selection.field, planPointer(id, []))) setTab('plan');
  }, [selection, id]);
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
      <Tabs value={tab} onChange={setTab} className={classes.tabs ?? ''}>
        <Tabs.List aria-label="Traffic plan" px="md">
          <Tabs.Tab value="plan">Plan</Tabs.Tab>
          <Tabs.Tab value="run">Run</Tabs.Tab>
          <Tabs.Tab value="what-if">What if</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="plan" className={classes.panel ?? ''}>
          <PlanEditor plan={id} />
        </Tabs.Panel>
        <Tabs.Panel value="run" className={classes.panel ?? ''}>
          <ErrorBoundaryPanel part="Run">
            <RunTab id={id} plan={plan} />
          </ErrorBoundaryPanel>
        </Tabs.Panel>
        <Tabs.Panel value="what-if" className={classes.panel ?? ''}>
          <ErrorBoundaryPanel part="What if">
            <WhatIfTab id={id} plan={plan} />
          </ErrorBoundaryPanel>
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
