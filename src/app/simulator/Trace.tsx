import { Button, Checkbox, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { TraceEntry } from '../../generated/types.ts';
import { outletsOf } from '../../model/flow.ts';
import { own } from '../../model/json.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { useGoTo } from '../go-to.ts';
import classes from './simulator.module.css';
import { useSimulation } from './state.ts';
import { timeOfDay, traceWords, valueWords, zoneAt } from './words.ts';

const page = 100;

/** What sessions did, newest first: block, outlet, variables and reasons. A click shows the block in the designer. */
export function Trace() {
  const trace = useSimulation((state) => state.trace);
  const shownCall = useSimulation((state) => state.shownCall);
  const last = trace.at(-1)?.at;
  const zone = last === undefined ? undefined : zoneAt(last);
  const [ofAll, setOfAll] = useState(false);
  const [length, setLength] = useState(page);
  // What belongs to no session, such as new rules, concerns every call.
  const isShown = ({ session }: TraceEntry) => session === shownCall || session === '';
  const entries = ofAll || shownCall === undefined ? trace : trace.filter(isShown);
  const shown = entries.slice(-length).reverse();
  return (
    <section className={classes.body} aria-label="Trace">
      <h2 className={classes.title}>
        Trace
        {zone === undefined ? null : <span className={classes.dim}>Times in {zone}</span>}
        <Checkbox
          size="xs"
          label="All calls"
          checked={ofAll}
          onChange={(event) => setOfAll(event.currentTarget.checked)}
        />
      </h2>
      {shown.length === 0 ? (
        <p className={classes.dim}>Every step of a call stands here: where it went, and why.</p>
      ) : null}
      <ol className={classes.trace} aria-label="Steps, newest first">
        {shown.map((entry, index) => (
          // A step has no id: its place counted from the first is its identity.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Entry key={entries.length - index} entry={entry} />
        ))}
      </ol>
      {entries.length > length ? (
        <Button size="xs" variant="subtle" onClick={() => setLength(length + page)}>
          Show earlier steps
        </Button>
      ) : null}
    </section>
  );
}

function Entry({ entry }: { readonly entry: TraceEntry }) {
  const designer = useDesigner();
  const goTo = useGoTo();
  const program = useSimulation((state) => own(state.started?.options.configuration.programs ?? {}, entry.program));
  const block = useDesignerState((state) => {
    const application = own(state.workspace.applications, entry.program);
    return entry.block === null || !application ? undefined : own(application.blocks, entry.block);
  });
  const name = entry.block === null ? '' : (own(program?.steps ?? {}, entry.block)?.name ?? entry.block);
  const outletName = (outlet: string) => {
    const definition = block && designer.registry.get(block.kind)?.definition;
    return (definition && outletsOf(definition, block).find(({ id }) => id === outlet)?.label) ?? outlet;
  };
  const words = traceWords(entry, name, outletName);
  const { block: id } = entry;
  const show = () => {
    if (id !== null) goTo({ application: entry.program, block: id });
  };
  return (
    <li className={classes.entry} data-what={entry.what}>
      {block && id !== null ? (
        <UnstyledButton className={classes.entryHead ?? ''} onClick={show}>
          <span className={classes.entryTime}>{timeOfDay(entry.at)}</span>
          <span className={classes.what}>{words}</span>
        </UnstyledButton>
      ) : (
        <div className={classes.entryHead}>
          <span className={classes.entryTime}>{timeOfDay(entry.at)}</span>
          <span className={classes.what}>{words}</span>
        </div>
      )}
      {entry.reasons?.map((reason) => (
        <p key={reason} className={classes.detail}>
          {reason}
        </p>
      ))}
      {Object.entries(entry.variables ?? {}).map(([variable, value]) => (
        <div key={variable} className={`${classes.set} cs-mono`}>
          {variable} = {valueWords(value)}
        </div>
      ))}
      {entry.waits && entry.waits.length > 0 ? (
        <p className={classes.detail}>Waits for {entry.waits.join(', ')}</p>
      ) : null}
    </li>
  );
}
