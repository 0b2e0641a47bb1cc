import { useState } from 'react';
import type { Traffic } from '../../../generated/types.ts';
import { useDesignerState } from '../../designer-context.tsx';
import { EmptyState } from '../../screen/Screen.tsx';
import { Blocked } from '../../simulator/Blocked.tsx';
import type { SimulationSource } from '../../simulator/state.ts';
import { theComparison } from '../day/runs.ts';
import { usePlayable } from '../day/use-playable.ts';
import { DayScreen } from '../run/DayScreen.tsx';
import { ExportMenu } from '../run/ExportMenu.tsx';
import { PlayBar } from '../run/PlayBar.tsx';
import { RunFaults } from '../run/RunFaults.tsx';
import classes from '../run/run.module.css';
import { SourceFields } from '../run/SourceFields.tsx';
import { initialVariation, VariationForm } from './VariationForm.tsx';
import { type Variation, vary } from './variation.ts';

/** Plays the day of a plan beside the same day with one thing changed, for the same customers, and tells the difference. */
export function WhatIfTab({
  id,
  plan,
  run = theComparison,
}: {
  readonly id: string;
  readonly plan: Traffic;
  readonly run?: typeof theComparison;
}) {
  const workspace = useDesignerState((state) => state.workspace);
  const [source, setSource] = useState<SimulationSource>('draft');
  const [queue, setQueue] = useState<string>();
  const [seed, setSeed] = useState(plan.seed ?? 1);
  const { configuration, runnable } = usePlayable(plan, source);
  const [chosen, setChosen] = useState<Variation>();
  const other = usePlayable(plan, source === 'draft' ? 'published' : 'draft');
  const from = { plan, planId: id, workspace, configuration, isDraft: source === 'draft' };
  const variation = chosen ?? initialVariation('agents', from);
  const day = configuration && { configuration, traffic: plan, seed };
  const varied = day && vary(variation, { day, workspace, other: other.configuration });
  const started = run.use((state) => (state.started?.plan === id ? state.started : undefined));
  const [first, second] = started?.days ?? [];
  const isBehind =
    first !== undefined &&
    (first.traffic !== plan ||
      first.seed !== seed ||
      (configuration !== undefined && first.configuration.hash !== configuration.hash) ||
      (varied !== undefined && 'name' in varied && second?.name !== varied.name));
  const start =
    day &&
    varied &&
    'day' in varied &&
    (() =>
      run.start(id, [
        { name: 'As it is', ...day },
        { name: varied.name, ...varied.day },
      ]));
  return (
    <div className={classes.tab}>
      <PlayBar run={run} plan={id} onStart={start || undefined} actions={started && <ExportMenu run={run} />}>
        <SourceFields source={source} onSource={setSource} seed={seed} onSeed={setSeed} />
      </PlayBar>
      <VariationForm from={from} variation={variation} onChange={setChosen} />
      {varied && 'reason' in varied && (
        <p className={classes.note} role="status">
          {variation.of === 'configuration' ? (other.runnable.reason ?? varied.reason) : varied.reason}
        </p>
      )}
      {isBehind && (
        <p className={classes.note}>Both days go on as they were started; Restart takes what is chosen now.</p>
      )}
      <Blocked runnable={runnable} />
      <RunFaults run={run} plan={id} />
      {started ? (
        <DayScreen key={started.number} run={run} days={started.days} queue={queue} onQueue={setQueue} />
      ) : (
        <EmptyState title="Nothing has been compared yet">
          Say what is different on the other day, and Start plays both in step. The same customers come at the same
          moments and behave alike, so what differs comes from the change.
        </EmptyState>
      )}
    </div>
  );
}
