import { Tabs } from '@mantine/core';
import { type ComponentType, useEffect, useState } from 'react';
import { contentOf, rulesIn } from '../../designer/rules.ts';
import { own } from '../../model/json.ts';
import { isWithin, toPointer } from '../../model/pointer.ts';
import { useDesignerState } from '../designer-context.tsx';
import { RuleHead } from '../rules/RuleHead.tsx';
import frame from '../rules/rule-detail.module.css';
import { Calendar } from './Calendar.tsx';
import classes from './capacity.module.css';
import { capacityRules } from './capacity-rules.ts';
import { EffectiveView } from './effective/EffectiveView.tsx';
import { Exceptions } from './exceptions/Exceptions.tsx';
import type { RuleViewProps } from './rule-view.ts';
import { SlotDurationHint } from './SlotDurationHint.tsx';
import { StatementDialog } from './statement/StatementDialog.tsx';
import { StatementEditor } from './statement/StatementEditor.tsx';
import { TimeslotLength } from './TimeslotLength.tsx';
import { useStatementElsewhere } from './use-statement-elsewhere.ts';

/** A way to look at a rule and change it. */
interface RuleView {
  /** Becomes a part of ids, which have no blanks. */
  readonly view: string;
  readonly title: string;
  readonly Content: ComponentType<RuleViewProps>;
}

const views: readonly RuleView[] = [
  { view: 'calendar', title: 'Calendar', Content: Calendar },
  { view: 'exceptions', title: 'Exceptions', Content: Exceptions },
  { view: 'json', title: 'JSON', Content: StatementEditor },
  { view: 'effective', title: 'Effective view', Content: EffectiveView },
];

/** One capacity rule, to be looked at and changed. */
export function CapacityRuleDetail({ id }: { readonly id: string }) {
  const rule = useDesignerState(({ workspace }) => own(rulesIn(workspace, 'capacityRules'), id));
  const field = useDesignerState(({ selection }) => selection.field);
  const [view, setView] = useState('calendar');
  // A finding leads to the view that shows its place.
  useEffect(() => {
    if (field === undefined) return;
    for (const part of ['draft', undefined]) {
      const at = ['capacityRules', id, ...(part ? [part] : [])];
      if (isWithin(field, toPointer([...at, 'exceptions']))) setView('exceptions');
      if (isWithin(field, toPointer([...at, 'week']))) setView('calendar');
    }
  }, [field, id]);
  // The calendar hears a paste itself: there it may mean the selected cells only.
  useStatementElsewhere(view === 'calendar' ? undefined : id);
  if (!rule) return null;
  const plan = contentOf(rule);
  const exceptions = Object.keys(plan.exceptions ?? {}).length;
  return (
    <div className={frame.detail}>
      <RuleHead kind={capacityRules} id={id} />
      <Tabs
        value={view}
        keepMounted={false}
        onChange={(next) => setView(next ?? 'calendar')}
        classNames={{ root: frame.views ?? '', panel: classes.view ?? '' }}
      >
        <div className={classes.tabs}>
          <Tabs.List aria-label={`Views of ${rule.name}`}>
            {views.map((each) => (
              <Tabs.Tab key={each.view} value={each.view}>
                {each.title}
                {each.view === 'exceptions' && exceptions > 0 && <span className={classes.count}> {exceptions}</span>}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <SlotDurationHint id={id} />
          <TimeslotLength id={id} plan={plan} />
        </div>
        {views.map(({ view: value, Content }) => (
          <Tabs.Panel key={value} value={value}>
            <Content id={id} rule={rule} plan={plan} />
          </Tabs.Panel>
        ))}
      </Tabs>
      <StatementDialog />
    </div>
  );
}
