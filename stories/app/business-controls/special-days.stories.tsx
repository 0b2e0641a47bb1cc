import type { Meta, StoryObj } from '@storybook/react-vite';
import { addresses } from '../../../src/app/addresses.ts';
import { SpecialDaysScreen } from '../../../src/app/special-days/SpecialDaysScreen.tsx';
import type { Workspace } from '../../../src/generated/types.ts';
import { sampleWorkspace } from '../../sample.ts';
import { ControlScreen } from '../ControlScreen.tsx';

const meta: Meta = { title: 'App/Business controls/Special Days' };
export default meta;

const story = (
  specialDays: Workspace['specialDays'],
  { id, problems }: { id?: string; problems?: true } = {},
): StoryObj => ({
  render: () => (
    <ControlScreen
      workspace={{ ...sampleWorkspace, specialDays }}
      at={id === undefined ? addresses.specialDays : addresses.specialDay(id)}
      {...(problems ? { problems } : {})}
    >
      <SpecialDaysScreen id={id} />
    </ControlScreen>
  ),
});

const { specialDays } = sampleWorkspace;

export const Empty = story({});
export const List = story({
  ...specialDays,
  stocktaking: { name: 'Stocktaking', ranges: [{ from: '2027-01-04', to: '2027-01-05' }] },
  none: { name: 'No days yet', ranges: [] },
});
export const PublicHolidays = story(specialDays, { id: 'holidays' });
export const WithoutDays = story({ none: { name: 'No days yet', ranges: [] } }, { id: 'none' });
export const WithProblems = story(
  { holidays: { name: 'Public holidays', ranges: [{ from: '2026-12-26', to: '2026-12-24' }] } },
  { id: 'holidays', problems: true },
);
export const Deleted = story(specialDays, { id: 'gone' });
