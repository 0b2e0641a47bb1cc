import type { Meta, StoryObj } from '@storybook/react-vite';
import { addresses } from '../../../src/app/addresses.ts';
import { BulkImport } from '../../../src/app/call-in-groups/BulkImport.tsx';
import { CallInGroupsScreen } from '../../../src/app/call-in-groups/CallInGroupsScreen.tsx';
import { addPoolNumbers, createCallInGroup, type Designer } from '../../../src/designer/index.ts';
import type { CallInGroup } from '../../../src/generated/types.ts';
import { sampleWorkspace } from '../../sample.ts';
import { ControlScreen } from '../ControlScreen.tsx';

const meta: Meta = { title: 'App/Tools/Click-To-Call-In Config' };
export default meta;

type Groups = Readonly<Record<string, CallInGroup>>;

const group = 'technical_help';
const full: Groups = {
  [group]: {
    name: 'technical_help',
    dnisPool: Array.from({ length: 10_000 }, (_, index) => ({
      number: `+1212${5_000_000 + index}`,
      ...(index % 3 === 0 ? {} : { description: `Line ${index}` }),
    })),
    generateAccessCode: false,
    accessCodeLength: 6,
    expirySeconds: 600,
    uniqueDnis: true,
  },
};

const story = (
  callInGroups: Groups,
  { id, pasted, prepare }: { id?: string; pasted?: string; prepare?: (designer: Designer) => void } = {},
): StoryObj => ({
  render: () => (
    <ControlScreen
      workspace={{ ...sampleWorkspace, callInGroups }}
      at={id === undefined ? addresses.callInGroups : addresses.callInGroup(id)}
      {...(prepare ? { prepare } : {})}
    >
      <CallInGroupsScreen id={id} />
      {pasted !== undefined && <BulkImport group={group} text={pasted} onClose={() => undefined} />}
    </ControlScreen>
  ),
});

const { callInGroups: sample } = sampleWorkspace;

export const NoGroups = story({});
export const ChooseAGroup = story(sample);
export const TwoNumbers = story(sample, { id: group });
export const NewGroup = story(sample, {
  id: 'new',
  prepare: (designer) => void designer.dispatch(createCallInGroup, { name: 'vip_help', id: 'new' }),
});
export const NotSaved = story(sample, {
  id: group,
  prepare: (designer) =>
    void designer.dispatch(addPoolNumbers, { group, numbers: [{ number: '+12125550177', description: 'Night line' }] }),
});
export const FullPoolWithoutAccessCode = story(full, { id: group });
export const ImportOfRightLines = story(sample, { id: group, pasted: '+14155550100,Main line\n+14155550101,\n' });
export const ImportOfWrongLines = story(sample, {
  id: group,
  pasted:
    '+14155550100,Main line\n+1415555010x,Typo\n+14155550100,Twice\n+12125550100,In the pool\n+14155550102,A, B\n',
});
export const ImportOfNothing = story(sample, { id: group, pasted: 'DNIS,Description\n' });
