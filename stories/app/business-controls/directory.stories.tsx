import type { Meta, StoryObj } from '@storybook/react-vite';
import { addresses, type DirectoryPart } from '../../../src/app/addresses.ts';
import { DirectoryScreen } from '../../../src/app/directory/DirectoryScreen.tsx';
import type { Workspace } from '../../../src/generated/types.ts';
import { sampleWorkspace } from '../../sample.ts';
import { ControlScreen } from '../ControlScreen.tsx';

const meta: Meta = { title: 'App/Business controls/Directory' };
export default meta;

const story = (
  part: DirectoryPart,
  changes: Partial<Pick<Workspace, 'directory' | 'phoneNumbers'>> = {},
  problems = false,
): StoryObj => ({
  render: () => (
    <ControlScreen workspace={{ ...sampleWorkspace, ...changes }} at={addresses.directory(part)} problems={problems}>
      <DirectoryScreen part={part} />
    </ControlScreen>
  ),
});

const { directory, phoneNumbers } = sampleWorkspace;
const nobody = { directory: { skills: {}, agents: {}, routingPoints: {} }, phoneNumbers: {} };
const many: Workspace['directory']['agents'] = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [
    `a${index}`,
    { name: `Agent ${index + 1}`, skills: { sales: index % 11 } },
  ]),
);

export const Skills = story('skills');
export const SkillsEmpty = story('skills', nobody);
export const Agents = story('agents');
export const AgentsEmpty = story('agents', nobody);
export const ManyAgents = story('agents', { directory: { ...directory, agents: many } });
export const RoutingPoints = story('routing-points');
export const RoutingPointsEmpty = story('routing-points', nobody);
export const Regions = story('regions', {
  directory: { ...directory, regions: { east: { name: 'us-east-1' }, west: { name: 'us-west-2' } } },
});
export const RegionsEmpty = story('regions', nobody);
export const PhoneNumbers = story('phone-numbers');
export const PhoneNumbersEmpty = story('phone-numbers', nobody);
export const AgentsWithProblems = story(
  'agents',
  {
    directory: {
      ...directory,
      skills: { ...directory.skills, again: { name: 'Sales' } },
      agents: { ...directory.agents, twice: { name: 'Ana Ruiz', skills: { gone: 4 } } },
    },
  },
  true,
);
export const PhoneNumbersWithProblems = story(
  'phone-numbers',
  { phoneNumbers: { ...phoneNumbers, twice: { number: '+1 212 555 0100', application: 'gone' } } },
  true,
);
