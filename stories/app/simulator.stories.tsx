import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect } from 'react';
import { SimulatorPanel } from '../../src/app/simulator/SimulatorPanel.tsx';
import { stopSimulation } from '../../src/app/simulator/state.ts';
import type { Workspace } from '../../src/generated/types.ts';
import { sampleWorkspace } from '../sample.ts';
import { freshBlock, smallWorkspace } from '../small-workspace.ts';
import { WithDesigner } from '../WithDesigner.tsx';

function Simulator({ workspace }: { readonly workspace: Workspace }) {
  useEffect(() => stopSimulation, []);
  return (
    <WithDesigner workspace={workspace}>
      <div style={{ width: 400, height: '100vh', borderInlineEnd: '1px solid var(--cs-line)' }}>
        <SimulatorPanel />
      </div>
    </WithDesigner>
  );
}

const meta: Meta<typeof Simulator> = { title: 'App/Simulator', component: Simulator };
export default meta;
type Story = StoryObj<typeof Simulator>;

export const ReadyToCall: Story = { args: { workspace: sampleWorkspace } };
export const NoNumber: Story = { args: { workspace: { ...sampleWorkspace, phoneNumbers: {} } } };
export const StoppedByErrors: Story = {
  args: {
    workspace: smallWorkspace('default', {
      b1: { ...freshBlock('play-message', 'default'), properties: { prompts: 'none' } },
    }),
  },
};
