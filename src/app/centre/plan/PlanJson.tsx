import { Button, Loader } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { readTrafficText } from '../../../designer/index.ts';
import { commonSchema, trafficSchema } from '../../../generated/schemas.ts';
import { equalJson } from '../../../model/json.ts';
import { ErrorBoundaryPanel } from '../../../ui/index.ts';
import { FaultList } from '../../capacity/statement/FaultList.tsx';
import type { EditorSchema } from '../../code-view/EditableJson.tsx';
import { loadEditableJson } from '../../code-view/load-editable-json.ts';
import { showDone, showRefusal } from '../../dispatch.ts';
import classes from './plan.module.css';
import { planText } from './plan-file.ts';
import { usePlanScope } from './plan-scope.ts';

const EditableJson = lazy(loadEditableJson);

/** Schemas are JSON, whose type says more about keywords than is needed here. */
const schemas = [trafficSchema, commonSchema] as unknown as readonly EditorSchema[];

/** The plan as text: region **JSON** with the editor **Traffic plan <name>**, buttons **Reset Text** and **Apply**, and what is wrong by line and column. */
export function PlanJson() {
  const { plan, change } = usePlanScope();
  const own = useMemo(() => planText(plan), [plan]);
  const [given, setGiven] = useState({ text: own });
  const [text, setText] = useState(own);
  const [shown, setShown] = useState(plan);
  const show = (next: string) => {
    setGiven({ text: next });
    setText(next);
  };
  if (shown !== plan) {
    // The plan changed elsewhere: its text is shown again, unless another one is being written.
    if (text === planText(shown) || equalJson(readTrafficText(text).traffic, plan)) show(own);
    setShown(plan);
  }
  const read = useMemo(() => readTrafficText(text), [text]);
  const isSame = text === own;
  const apply = () => {
    if (!read.traffic) return;
    const refused = change({ at: [], value: read.traffic });
    if (refused === undefined) showDone('The text is taken over. One undo takes it back.');
    else showRefusal(refused);
  };
  return (
    <section className={classes.json} aria-label="JSON">
      <div className={classes.jsonTools}>
        <p className={classes.hint} role="status">
          {stateText(read.faults.length, isSame)}
        </p>
        <Button variant="default" disabled={isSame} onClick={() => show(own)}>
          Reset Text
        </Button>
        <Button disabled={isSame || !read.traffic} onClick={apply}>
          Apply
        </Button>
      </div>
      <div className={classes.jsonFrame}>
        <ErrorBoundaryPanel part="the JSON editor">
          <Suspense fallback={<Loader m="md" size="sm" aria-label="Loading the JSON editor" />}>
            <EditableJson
              name="traffic-plan"
              given={given}
              label={`Traffic plan ${plan.name}`}
              schemas={schemas}
              findings={read.faults}
              onChange={setText}
            />
          </Suspense>
        </ErrorBoundaryPanel>
      </div>
      {read.faults.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
        <section className={classes.jsonFaults} tabIndex={0} aria-label="What is wrong">
          <FaultList faults={read.faults} text={text} />
        </section>
      )}
    </section>
  );
}

function stateText(faults: number, isSame: boolean): string {
  if (faults > 0) return faults === 1 ? 'There is a fault in it.' : `There are ${faults} faults in it.`;
  return isSame ? 'It says the same as the form.' : 'It differs from the form.';
}
