import { Tabs } from '@mantine/core';
import { type ComponentType, useEffect, useState } from 'react';
import { contentOf, rulesIn } from '../../designer/rules.ts';
import type { CapacityPlan, CapacityRule } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { isWithin, toPointer } from '../../model/pointer.ts';
import { useDesignerState } from '../designer-context.tsx';
import { RuleHead } from '../rules/RuleHead.tsx';
import { Calendar } from './Calendar.tsx';
import classes from './capacity.module.css';
import { capacityRules } from './capacity-rules.ts';
import { EffectiveView } from './effective/EffectiveView.tsx';
import { Exceptions } from './exceptions/Exceptions.tsx';
import { SlotDurationHint } from './SlotDurationHint.tsx';
import { StatementDialog } from './statement/StatementDialog.tsx';
import { StatementEditor } from './statement/StatementEditor.tsx';
import { TimeslotLength } from './TimeslotLength.tsx';

/** A way to look at a rule and change it. `plan` is what is edited: the draft, or what is saved while there is none. */
interface RuleView {
  readonly title: string;
  readonly Content: ComponentType<{ readonly id: string; readonly rule: CapacityRule; readonly plan: CapacityPlan }>;
}

const views: readonly RuleView[] = [
  { title: 'Calendar', Content: Calendar },
  { title: 'Exceptions', Content: Exceptions },
  { title: 'JSON', Content: StatementEditor },
  { title: 'Effective view', Content: EffectiveView },
];

/** One capacity rule, to be looked at and changed. */
export function CapacityRuleDetail({ id }: { readonly id: string }) {
  const rule = useDesignerState(({ workspace }) => own(rulesIn(workspace, 'capacityRules'), id));
  const field = useDesignerState(({ selection }) => selection.field);
  const [view, setView] = useState<string>('Calendar');
  // A finding leads to the view that shows its place.
  useEffect(() => {
    if (field === undefined) return;
    for (const part of ['draft', undefined]) {
      const at = ['capacityRules', id, ...(part ? [part] : [])];
      if (isWithin(field, toPointer([...at, 'exceptions']))) setView('Exceptions');
      if (isWithin(field, toPointer([...at, 'week']))) setView('Calendar');
    }
  }, [field, id]);
  if (!rule) return null;
  const plan = contentOf(rule);
  const exceptions = Object.keys(plan.exceptions ?? {}).length;
  return (
    <div className={classes.detail}>
      <RuleHead kind={capacityRules} id={id} />
      <Tabs
        value={view}
        keepMounted={false}
        onChange={(next) => setView(next ?? 'Calendar')}
        classNames={{ root: classes.views ?? '', panel: classes.view ?? '' }}
      >
        <div className={classes.tabs}>
          <Tabs.List aria-label={`Views of ${rule.name}`}>
            {views.map(({ title }) => (
              <Tabs.Tab key={title} value={title}>
                {title}
                {title === 'Exceptions' && exceptions > 0 && <span className={classes.count}> {exceptions}</span>}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <SlotDurationHint id={id} />
          <TimeslotLength id={id} plan={plan} />
        </div>
        {views.map(({ title, Content }) => (
          <Tabs.Panel key={title} value={title}>
            <Content id={id} rule={rule} plan={plan} />
          </Tabs.Panel>
        ))}
      </Tabs>
      <StatementDialog />
    </div>
  );
}
