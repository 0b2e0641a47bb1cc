import { useId, useMemo } from 'react';
import { timeslotsOf } from '../../calendar/index.ts';
import { setCapacityCells } from '../../designer/index.ts';
import { isUnsaved } from '../../designer/rules.ts';
import { diagnosticsWithin } from '../../model/diagnostic.ts';
import { toPointer } from '../../model/pointer.ts';
import { FieldMessages } from '../../ui/form/FieldMessages.tsx';
import { WeekGrid } from '../../ui/week-grid/index.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import classes from './capacity.module.css';
import { capacityCells, capacityDaySets, capacityDays, weekValues } from './capacity-week.ts';
import { capacityLimits } from './limits.ts';
import type { RuleViewProps } from './rule-view.ts';
import { statementActions } from './statement/statement-actions.ts';
import { usePasteStatement } from './use-paste-statement.ts';

/** The week of a rule, by timeslots. A statement that is pasted while no cell is selected means the whole week. */
export function Calendar({ id, rule, plan }: RuleViewProps) {
  const designer = useDesigner();
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const messagesId = useId();
  const pasteStatement = usePasteStatement(id);
  const values = useMemo(() => weekValues(plan.week), [plan.week]);
  const at = toPointer(['capacityRules', id, 'week']);
  const unsaved = isUnsaved(rule);
  // Findings are about what is saved: they stay with it while something else is being edited.
  const findings = useMemo(() => (unsaved ? [] : diagnosticsWithin(diagnostics, at)), [unsaved, diagnostics, at]);
  const byPlace = useMemo(() => new Map(findings.map((finding) => [finding.at, finding])), [findings]);
  const pointerAt = (day: string, time: string) => toPointer(['capacityRules', id, 'week', day, time]);
  return (
    <div className={classes.calendar}>
      <div className={classes.findings}>
        <FieldMessages id={messagesId} messages={findings.filter((finding) => finding.at === at)} />
      </div>
      <div className={classes.week} data-pointer={at}>
        <WeekGrid
          key={plan.timeslotLength}
          label={`Capacity of ${rule.name}`}
          days={capacityDays}
          times={timeslotsOf(plan.timeslotLength)}
          values={values}
          limits={capacityLimits}
          daySets={capacityDaySets}
          hearsPage
          idleText="No cell selected: a pasted capacity statement means the whole rule."
          problemAt={(day, time) => byPlace.get(pointerAt(day, time))}
          pointerAt={pointerAt}
          onSet={(edits) => {
            const answer = designer.dispatch(setCapacityCells, { rule: id, cells: capacityCells(edits) });
            designer.endGroup();
            return answer.done ? undefined : answer.reason;
          }}
          onPasteJson={pasteStatement}
          actions={statementActions(id, rule.name, plan)}
        />
      </div>
    </div>
  );
}
