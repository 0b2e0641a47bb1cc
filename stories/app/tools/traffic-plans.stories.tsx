import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect } from 'react';
import { addresses } from '../../../src/app/addresses.ts';
import { PlanEditor } from '../../../src/app/centre/plan/PlanEditor.tsx';
import { PlanList } from '../../../src/app/centre/plan/PlanList.tsx';
import { openPlanImport, usePlanImport } from '../../../src/app/centre/plan/plan-import.ts';
import type { Traffic } from '../../../src/generated/types.ts';
import { sampleWorkspace } from '../../sample.ts';
import { ControlScreen } from '../ControlScreen.tsx';

const meta: Meta = { title: 'App/Tools/Traffic plans' };
export default meta;

type Plans = Readonly<Record<string, Traffic>>;

const busy = sampleWorkspace.trafficPlans?.['busy-tuesday'] as Traffic; // the sample has it
const shifts = [{ fromMinutes: 0, toMinutes: 60 }];

const story = (trafficPlans: Plans, plan?: string): StoryObj => ({
  render: () => (
    <ControlScreen
      workspace={{ ...sampleWorkspace, trafficPlans }}
      at={plan === undefined ? addresses.centre : addresses.trafficPlan(plan)}
      problems={plan === 'faulty'}
    >
      {plan === undefined ? <PlanList /> : <PlanEditor plan={plan} />}
    </ControlScreen>
  ),
});

export const NoPlans = story({});
export const TwoPlans = story({ busy, night: { ...busy, name: 'A quiet night', hours: 4, requests: [] } });
export const APlan = story({ busy }, 'busy');
export const OverMidnightWithMoments = story(
  {
    night: {
      ...{ ...busy, name: 'Night', startsAt: '2026-03-03T22:00:00+05:30', hours: 6 },
      agents: [{ agent: 'ana', shifts: [{ fromMinutes: 0, toMinutes: 360 }] }],
      callers: [{ to: '+12125550110', moments: [30, 7230.5], handling: { mean: 180, distribution: 'constant' } }],
      requests: [
        {
          ...{ by: 'console', virtualQueue: 'Support_VQ', push: true, desiredAfter: { mean: 7200 } },
          dialIn: { group: 'technical_help', share: 0.8, callAfter: { mean: 20 } },
          handling: { mean: 120 },
        },
      ],
    },
  },
  'night',
);
export const WithFindings = story(
  {
    faulty: {
      ...busy,
      agents: [
        { agent: 'nobody', shifts },
        { agent: 'ana', shifts: [...shifts, { fromMinutes: 30, toMinutes: 90 }] },
        { agent: 'team', count: 2, shifts },
      ],
      callers: [
        {
          ...{ to: '+19995550100', handling: { mean: 1 }, reached: { busy: 0.6, noAnswer: 0.6 } },
          rates: [{ fromMinutes: 90, toMinutes: 60, perHour: 5 }],
        },
      ],
    },
  },
  'faulty',
);
export const NobodyWorks = story({ empty: { ...busy, name: 'Nobody', agents: [] } }, 'empty');

function OpenImport() {
  useEffect(() => {
    openPlanImport();
    return () => usePlanImport.setState({ isOpen: false });
  }, []);
  return <PlanList />;
}

export const ImportDialog: StoryObj = {
  render: () => (
    <ControlScreen workspace={sampleWorkspace} at={addresses.centre}>
      <OpenImport />
    </ControlScreen>
  ),
};
