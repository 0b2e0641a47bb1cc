import { Button, Loader } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { layOutCapacityStatement, readCapacityStatement } from '../../../calendar/index.ts';
import { equalJson } from '../../../model/json.ts';
import { ErrorBoundaryPanel } from '../../../ui/index.ts';
import { loadEditableJson } from '../../code-view/load-editable-json.ts';
import type { RuleViewProps } from '../rule-view.ts';
import { previewStatement } from './preview-statement.ts';
import classes from './statement.module.css';
import { copyStatement, previewPaste } from './statement-paste.ts';
import { completionSchema } from './statement-schema.ts';

const EditableJson = lazy(loadEditableJson);

/** The week of a rule as text: to be read, copied, and changed. What is changed is applied through the same preview as a paste. */
export function StatementEditor({ id, rule, plan }: RuleViewProps) {
  const ownText = useMemo(() => layOutCapacityStatement(plan.week), [plan.week]);
  const [given, setGiven] = useState({ text: ownText });
  const [text, setText] = useState(ownText);
  const [shown, setShown] = useState(plan.week);
  const show = (next: string) => {
    setGiven({ text: next });
    setText(next);
  };
  if (shown !== plan.week) {
    // The calendar changed: its text is shown again, unless another one is being written that does not say the same.
    const isTouched = text !== layOutCapacityStatement(shown);
    if (!isTouched || equalJson(readCapacityStatement(text, plan.timeslotLength).capacity, plan.week)) show(ownText);
    setShown(plan.week);
  }
  const preview = useMemo(() => previewStatement(plan, text, 'replace'), [plan, text]);
  const findings = useMemo(() => [...preview.faults, ...preview.notices], [preview]);
  const schemas = useMemo(() => [completionSchema(plan)], [plan]);
  return (
    <section className={classes.editor} aria-label="JSON">
      <div className={classes.tools}>
        <p className={classes.dim} role="status">
          {stateText(preview.faults.length, preview.changes)}
        </p>
        <Button
          variant="default"
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => copyStatement(rule.name, plan.week)}
        >
          Copy as JSON
        </Button>
        <Button variant="default" disabled={text === ownText} onClick={() => show(ownText)}>
          Reset Text
        </Button>
        <Button disabled={text === ownText} onClick={() => previewPaste(id, text)}>
          Apply…
        </Button>
      </div>
      <div className={classes.frame}>
        <ErrorBoundaryPanel part="the JSON editor">
          <Suspense fallback={<Loader m="md" size="sm" aria-label="Loading the JSON editor" />}>
            <EditableJson
              name="capacity-statement"
              given={given}
              label={`Capacity statement of ${rule.name}`}
              schemas={schemas}
              findings={findings}
              onChange={setText}
            />
          </Suspense>
        </ErrorBoundaryPanel>
      </div>
    </section>
  );
}

function stateText(faults: number, changes: number): string {
  if (faults > 0) return faults === 1 ? 'There is a fault in it.' : `There are ${faults} faults in it.`;
  if (changes === 0) return 'It says the same as the calendar.';
  return changes === 1 ? 'It differs in 1 timeslot.' : `It differs in ${changes} timeslots.`;
}
