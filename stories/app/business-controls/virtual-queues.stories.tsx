import type { Meta, StoryObj } from '@storybook/react-vite';
import { addresses } from '../../../src/app/addresses.ts';
import { VirtualQueuesScreen } from '../../../src/app/virtual-queues/VirtualQueuesScreen.tsx';
import type { Workspace } from '../../../src/generated/types.ts';
import { sampleWorkspace } from '../../sample.ts';
import { ControlScreen } from '../ControlScreen.tsx';

const meta: Meta = { title: 'App/Business controls/Virtual Queues' };
export default meta;

const story = (
  virtualQueues: Workspace['virtualQueues'],
  { id, problems }: { id?: string; problems?: true } = {},
): StoryObj => ({
  render: () => (
    <ControlScreen
      workspace={{ ...sampleWorkspace, virtualQueues }}
      at={id === undefined ? addresses.virtualQueues : addresses.virtualQueue(id)}
      {...(problems ? { problems } : {})}
    >
      <VirtualQueuesScreen id={id} />
    </ControlScreen>
  ),
});

const { virtualQueues } = sampleWorkspace;

export const Empty = story({});
export const List = story(virtualQueues);
export const UsedInManyPlaces = story(virtualQueues, { id: 'sales' });
export const UsedNowhere = story({ ...virtualQueues, spare: { name: 'Spare_VQ' } }, { id: 'spare' });
export const WithProblems = story(
  { ...virtualQueues, twice: { name: 'Sales_VQ', description: 'Named like another one.', numberRule: 'gone' } },
  { id: 'twice', problems: true },
);
export const Deleted = story(virtualQueues, { id: 'gone' });
