import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { addresses } from '../../../src/app/addresses.ts';
import { QueuesScreen } from '../../../src/app/queues/QueuesScreen.tsx';
import { arrangeQueues } from '../../../src/app/queues/queue-list.ts';
import { useSimulation } from '../../../src/app/simulator/state.ts';
import type { Workspace } from '../../../src/generated/types.ts';
import type { QueueReport } from '../../../src/host/queue-reports.ts';
import { sampleWorkspace } from '../../sample.ts';
import { ControlScreen } from '../ControlScreen.tsx';

const meta: Meta = { title: 'App/Tools/Queues' };
export default meta;

/** A simulation that has counted these, as far as the page asks one. */
function counted(queues: readonly QueueReport[]) {
  useSimulation.setState({
    snapshot: {
      ...{ now: Date.UTC(2026, 2, 3, 15), calls: [], agents: [], callbacks: [], callInRequests: [], pushes: [] },
      ...{ regions: [], upcoming: [], traceLength: 0, queues },
    },
  });
}

const story = (workspace: Workspace, prepare: () => void = () => {}): StoryObj => ({
  render: function Shown() {
    // Before the page asks for the figures.
    useState(() => {
      useSimulation.setState({ snapshot: undefined });
      arrangeQueues({ criterion: '', displayed: undefined, descending: false });
      prepare();
    });
    return (
      <ControlScreen workspace={workspace} at={addresses.queues}>
        <QueuesScreen />
      </ControlScreen>
    );
  },
});

const ruled: Workspace = {
  ...sampleWorkspace,
  virtualQueues: {
    ...sampleWorkspace.virtualQueues,
    support: {
      ...{ name: 'Support_VQ', numberRule: 'north-america', capacityRule: 'march', regionAffinityRule: 'west-coast' },
    },
    lost: { name: 'Lost_VQ', capacityRule: 'gone' },
  },
};
const many: Workspace = {
  ...sampleWorkspace,
  virtualQueues: {
    ...sampleWorkspace.virtualQueues,
    ...Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`b${index}`, { name: `Branch ${index + 1}` }])),
  },
};
const report = (name: string, figures: Partial<QueueReport> = {}): QueueReport => ({
  ...{ name, estimatedWaitTime: -1, calls: 0, averageQuittingTime: -1, queuedCallbacks: 0, scheduledCallbacks: 0 },
  ...figures,
});

export const NoQueues = story({ ...sampleWorkspace, virtualQueues: {} });
export const FiguresUnknown = story(ruled);
export const FiguresKnown = story(ruled, () =>
  counted([
    report('Sales_VQ', { estimatedWaitTime: 240, calls: 12, averageQuittingTime: 20, queuedCallbacks: 3 }),
    report('Support_VQ', { estimatedWaitTime: 0, averageQuittingTime: 75, scheduledCallbacks: 41 }),
    report('Sales_VQ_CB'),
  ]),
);
export const SeveralPages = story(many);
export const NothingDisplayed = story(many, () => arrangeQueues({ criterion: 'warehouse' }));
