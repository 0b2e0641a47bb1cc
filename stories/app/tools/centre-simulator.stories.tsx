import type { Meta, StoryObj } from '@storybook/react-vite';
import { type ReactNode, useState } from 'react';
import clickToCallIn from '../../../schemas/examples/click-to-call-in-delayed/configuration.json';
import appTuesday from '../../../schemas/examples/click-to-call-in-delayed/traffic/app-tuesday.json';
import { addresses } from '../../../src/app/addresses.ts';
import { createDayRun, type DayRun, type PlayedDay } from '../../../src/app/centre/day/day-run.ts';
import { busyTuesday, configuration, viewOf } from '../../../src/app/centre/day/played.suite.ts';
import { RunTab } from '../../../src/app/centre/run/RunTab.tsx';
import { WhatIfTab } from '../../../src/app/centre/what-if/WhatIfTab.tsx';
import type { Configuration, Traffic, Workspace } from '../../../src/generated/types.ts';
import type { DayAnswer } from '../../../src/host/traffic/index.ts';
import { sampleWorkspace } from '../../sample.ts';
import { freshBlock, smallWorkspace } from '../../small-workspace.ts';
import { ControlScreen } from '../ControlScreen.tsx';

const meta: Meta = { title: 'App/Tools/Centre Simulator' };
export default meta;

const id = 'busy';

/** A run that answers a start at once, and nothing else. */
function answering(answer: (days: readonly PlayedDay[]) => Omit<DayAnswer, 'run'> | undefined): DayRun {
  let days: readonly PlayedDay[] = [];
  const run = createDayRun(({ onAnswer }) => ({
    post(request) {
      if (request.ask !== 'start') return;
      const told = answer(days);
      // What is told belongs to the start that it answers.
      if (told) onAnswer({ ...told, run: request.run } as DayAnswer);
    },
  }));
  run.setSpeed(0);
  return {
    ...run,
    start(plan, asked) {
      days = asked;
      run.start(plan, asked);
    },
  };
}

/** A run that stands some hours after the start of its day. */
const standing = (hours?: number) =>
  answering((days) => ({ tell: 'state', speed: 0, days: days.map((day) => viewOf(day, hours)) }));

const day: PlayedDay = { name: busyTuesday.name, configuration, traffic: busyTuesday, seed: 1 };
const [team] = busyTuesday.agents.filter(({ count }) => count !== undefined);
const more: PlayedDay = {
  ...{ ...day, name: 'team × 6' },
  traffic: { ...busyTuesday, agents: busyTuesday.agents.map((row) => (row === team ? { ...row, count: 6 } : row)) },
};
// The examples are held to their schemas by a test of their own.
const withApp: PlayedDay = {
  ...{ name: 'App', seed: 1, configuration: clickToCallIn as unknown as Configuration },
  traffic: appTuesday as unknown as Traffic,
};

function Story({
  workspace = sampleWorkspace,
  makeRun,
  days = [],
  children,
}: {
  readonly workspace?: Workspace;
  readonly makeRun: () => DayRun;
  /** What was started. */
  readonly days?: readonly PlayedDay[];
  readonly children: (run: DayRun) => ReactNode;
}) {
  const [run] = useState(() => {
    const made = makeRun();
    if (days.length > 0) made.start(id, days);
    return made;
  });
  return (
    <ControlScreen workspace={workspace} at={addresses.trafficPlan(id)}>
      <div style={{ height: '100%', overflow: 'auto' }}>{children(run)}</div>
    </ControlScreen>
  );
}

const ofRun = (
  makeRun: () => DayRun,
  days: readonly PlayedDay[] = [],
  { workspace, plan = busyTuesday }: { workspace?: Workspace; plan?: Traffic } = {},
): StoryObj => ({
  render: () => (
    <Story makeRun={makeRun} days={days} {...(workspace ? { workspace } : {})}>
      {(run) => <RunTab id={id} plan={plan} run={run} />}
    </Story>
  ),
});

const ofWhatIf = (makeRun: () => DayRun, days: readonly PlayedDay[] = []): StoryObj => ({
  render: () => (
    <Story makeRun={makeRun} days={days}>
      {(run) => <WhatIfTab id={id} plan={busyTuesday} run={run} />}
    </Story>
  ),
});

export const NotPlayedYet = ofRun(standing);
export const AtTheStart = ofRun(() => standing(0), [day]);
export const PausedAtNoon = ofRun(() => standing(3), [day]);
export const Over = ofRun(standing, [day]);
export const CustomersWithAnApp = ofRun(() => standing(5), [withApp], { plan: withApp.traffic });
export const Refused = ofRun(
  () =>
    answering(() => ({
      tell: 'refused',
      reason: '“A busy Tuesday” cannot be played.',
      diagnostics: [
        {
          ...{ code: 'traffic/unknown-agent', severity: 'error', at: '/agents/0/agent' },
          message: 'The configuration has no agent ana; with skills it needs none.',
        },
      ],
    })),
  [day],
);
export const Crashed = ofRun(() => answering(() => ({ tell: 'crashed', message: 'It ran out of memory.' })), [day]);
export const StoppedByErrors = ofRun(standing, [], {
  workspace: smallWorkspace('default', {
    b1: { ...freshBlock('play-message', 'default'), properties: { prompts: 'none' } },
  }),
});
export const NothingCompared = ofWhatIf(standing);
export const TwoMoreAgents = ofWhatIf(standing, [{ ...day, name: 'As it is' }, more]);
