import { SegmentedControl } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { changeTrafficPlan, type TrafficEdit } from '../../../designer/index.ts';
import { diagnosticsWithin } from '../../../model/diagnostic.ts';
import { isWithin } from '../../../model/pointer.ts';
import { useDesigner, useDesignerState } from '../../designer-context.tsx';
import { AgentsSection } from './AgentsSection.tsx';
import { ArrivalsSection } from './ArrivalsSection.tsx';
import { DaySection } from './DaySection.tsx';
import { PlanJson } from './PlanJson.tsx';
import classes from './plan.module.css';
import { type PlanScope, PlanScopeProvider, planPointer } from './plan-scope.ts';
import { StreamsSection } from './StreamsSection.tsx';
import { totalsOf } from './totals.ts';
import { useTrafficPlan } from './use-traffic-plan.ts';

/**
 * One traffic plan, to be looked at and changed: what it comes to (status **Totals**), then **Form** (sections Day, Agents,
 * Arrivals per hour, Callers, Requests) or **JSON**. Nothing where the plan is gone. It fills the room it is given.
 */
export function PlanEditor({ plan: id }: { readonly plan: string }) {
  const designer = useDesigner();
  const plan = useTrafficPlan(id);
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const selection = useDesignerState((state) => state.selection);
  const [view, setView] = useState('form');
  // A jump leads to a field of the form.
  useEffect(() => {
    if (selection.field !== undefined && isWithin(selection.field, planPointer(id, []))) setView('form');
  }, [selection, id]);
  const findings = useMemo(() => diagnosticsWithin(diagnostics, planPointer(id, [])), [diagnostics, id]);
  const scope = useMemo<PlanScope | undefined>(
    () =>
      plan && {
        ...{ id, plan, findings },
        change(...edits) {
          // Parts of a plan are JSON; their generated types do not say so.
          const answer = designer.dispatch(changeTrafficPlan, { plan: id, edits: edits as readonly TrafficEdit[] });
          return answer.done ? undefined : answer.reason;
        },
      },
    [designer, id, plan, findings],
  );
  if (!plan || !scope) return null;
  return (
    <PlanScopeProvider value={scope}>
      <div className={classes.plan}>
        <div className={classes.head}>
          <p className={classes.totals} role="status" aria-label="Totals">
            {totalsText(totalsOf(plan))}
          </p>
          <SegmentedControl
            size="xs"
            aria-label="How the plan is shown"
            value={view}
            onChange={setView}
            data={[
              { value: 'form', label: 'Form' },
              { value: 'json', label: 'JSON' },
            ]}
          />
        </div>
        {view === 'json' ? (
          <PlanJson />
        ) : (
          <div className={classes.sections}>
            <DaySection />
            <AgentsSection />
            <ArrivalsSection />
            <StreamsSection list="callers" />
            <StreamsSection list="requests" />
          </div>
        )}
      </div>
    </PlanScopeProvider>
  );
}

function totalsText({ calls, requests, agents, agentHours }: ReturnType<typeof totalsOf>): string {
  const words = (count: number, noun: string) => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
  return [
    `${words(calls, 'call')} expected`,
    ...(requests > 0 ? [`${words(requests, 'request')} expected`] : []),
    `${words(agents, 'agent')} for ${words(Math.round(agentHours), 'hour')} of work`,
  ].join(' · ');
}
