import type { Meta, StoryObj } from '@storybook/react-vite';
import { VariablesPanel } from '../../src/app/variables/VariablesPanel.tsx';
import type { Selection } from '../../src/designer/index.ts';
import { sampleWorkspace } from '../sample.ts';
import { shown, smallWorkspace } from '../small-workspace.ts';
import { WithDesigner } from '../WithDesigner.tsx';

function Variables({ field }: Pick<Selection, 'field'>) {
  return (
    <WithDesigner
      workspace={smallWorkspace('default', {})}
      application={shown}
      {...(field === undefined ? {} : { selection: { field } })}
    >
      <div style={{ width: 380 }}>
        <VariablesPanel />
      </div>
    </WithDesigner>
  );
}

const meta: Meta<typeof Variables> = { title: 'App/Variables', component: Variables };
export default meta;
type Story = StoryObj<typeof Variables>;

export const Unused: Story = {};
export const OneOpen: Story = { args: { field: `/applications/${shown}/variables/Tries` } };
export const OfTheSample: Story = {
  render: () => (
    <WithDesigner workspace={sampleWorkspace} application="airline">
      <div style={{ width: 380 }}>
        <VariablesPanel />
      </div>
    </WithDesigner>
  ),
};
