import type { Meta, StoryObj } from '@storybook/react-vite';
import { Inspector } from '../../src/app/inspector/Inspector.tsx';
import { type Designer, type Selection, setBlockProperties } from '../../src/designer/index.ts';
import { sampleWorkspace } from '../sample.ts';
import { WithDesigner } from '../WithDesigner.tsx';

function InspectorOf({
  application,
  selection,
  prepare,
}: {
  readonly application: string;
  readonly selection?: Partial<Selection>;
  readonly prepare?: (designer: Designer) => void;
}) {
  return (
    <WithDesigner
      workspace={sampleWorkspace}
      application={application}
      {...(selection ? { selection } : {})}
      {...(prepare ? { prepare } : {})}
    >
      <div style={{ width: 380, borderInlineEnd: '1px solid var(--cs-line)' }}>
        <Inspector />
      </div>
    </WithDesigner>
  );
}

const meta: Meta<typeof InspectorOf> = { title: 'App/Inspector', component: InspectorOf };
export default meta;
type Story = StoryObj<typeof InspectorOf>;

export const Application: Story = { args: { application: 'match' } };
export const OneBlock: Story = { args: { application: 'match', selection: { blocks: ['ask-code'] } } };
export const SeveralBlocks: Story = { args: { application: 'match', selection: { blocks: ['ask-code', 'match'] } } };

export const BrokenBlock: Story = {
  args: {
    application: 'match',
    selection: { blocks: ['ask-code'] },
    prepare: (designer) =>
      designer.dispatch(setBlockProperties, { application: 'match', block: 'ask-code', properties: {} }),
  },
};
