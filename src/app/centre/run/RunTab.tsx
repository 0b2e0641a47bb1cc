import { useState } from 'react';
import type { Traffic } from '../../../generated/types.ts';
import { EmptyState } from '../../screen/Screen.tsx';
import { Blocked } from '../../simulator/Blocked.tsx';
import type { SimulationSource } from '../../simulator/state.ts';
import { theRun } from '../day/runs.ts';
import { usePlayable } from '../day/use-playable.ts';
import { DayScreen } from './DayScreen.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { PlayBar } from './PlayBar.tsx';
import { RunFaults } from './RunFaults.tsx';
import classes from './run.module.css';
import { SourceFields } from './SourceFields.tsx';

/** Plays the day of a traffic plan: its speed, and what becomes of calls, callbacks and agents. */
export function RunTab({
  id,
  plan,
  run = theRun,
}: {
  readonly id: string;
  readonly plan: Traffic;
  readonly run?: typeof theRun;
}) {
  const [source, setSource] = useState<SimulationSource>('draft');
  const [queue, setQueue] = useState<string>();
  const [seed, setSeed] = useState(plan.seed ?? 1);
  const { configuration, runnable } = usePlayable(plan, source);
  const started = run.use((state) => (state.started?.plan === id ? state.started : undefined));
  const [played] = started?.days ?? [];
  const start = configuration && (() => run.start(id, [{ name: plan.name, configuration, traffic: plan, seed }]));
  const isPlaying = run.use((state) => state.views.length > 0 && state.crashed === undefined);
  const isBehind =
    isPlaying &&
    played !== undefined &&
    (played.traffic !== plan ||
      played.seed !== seed ||
      (configuration && played.configuration.hash !== configuration.hash));
  return (
    <div className={classes.tab}>
      <PlayBar run={run} plan={id} onStart={start} actions={started && <ExportMenu run={run} />}>
        <SourceFields source={source} onSource={setSource} seed={seed} onSeed={setSeed} />
      </PlayBar>
      <Blocked runnable={runnable} />
      <RunFaults run={run} plan={id} />
      {isBehind && <p className={classes.note}>The day goes on as it was started; Restart takes what is there now.</p>}
      {started ? (
        <DayScreen key={started.number} run={run} days={started.days} queue={queue} onQueue={setQueue} />
      ) : (
        <EmptyState title="This day has not been played yet">
          Start lets {plan.name} happen on a virtual clock, with the real runtime. The same seed gives the same day, to
          the last digit.
        </EmptyState>
      )}
    </div>
  );
}
