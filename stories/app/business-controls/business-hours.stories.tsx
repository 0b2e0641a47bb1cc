import type { Meta, StoryObj } from '@storybook/react-vite';
import { addresses } from '../../../src/app/addresses.ts';
import { BusinessHoursScreen } from '../../../src/app/business-hours/BusinessHoursScreen.tsx';
import { askNewHours } from '../../../src/app/business-hours/NewHoursDialog.tsx';
import type { Workspace } from '../../../src/generated/types.ts';
import { sampleWorkspace } from '../../sample.ts';
import { ControlScreen } from '../ControlScreen.tsx';

const meta: Meta = { title: 'App/Business controls/Business Hours' };
export default meta;

const story = (
  businessHours: Workspace['businessHours'],
  { id, problems, prepare }: { id?: string; problems?: true; prepare?: () => void } = {},
): StoryObj => ({
  render: () => (
    <ControlScreen
      workspace={{ ...sampleWorkspace, businessHours }}
      at={id === undefined ? addresses.businessHours : addresses.businessHoursOf(id)}
      {...(problems ? { problems } : {})}
      {...(prepare ? { prepare } : {})}
    >
      <BusinessHoursScreen id={id} />
    </ControlScreen>
  ),
});

const { businessHours } = sampleWorkspace;
const allDay = [{ start: '00:00', end: '24:00' }];
const faulty: Workspace['businessHours'] = {
  office: {
    name: 'Office hours',
    timeZone: 'America/New_Yorck',
    week: {
      monday: [
        { start: '09:00', end: '18:00' },
        { start: '17:00', end: '20:00' },
      ],
    },
    exceptions: {
      first: { specialDay: 'holidays', enabled: true, intervals: [] },
      second: { specialDay: 'holidays', enabled: true, intervals: [{ start: '10:00', end: '12:00' }] },
      lost: { specialDay: 'gone', enabled: true, intervals: [] },
    },
  },
};

export const Empty = story({});
export const List = story({
  ...businessHours,
  hotline: { name: 'Hotline', timeZone: 'Asia/Kolkata', week: { saturday: allDay, sunday: allDay }, exceptions: {} },
  never: { name: 'Not yet open', timeZone: 'Australia/Lord_Howe', week: {}, exceptions: {} },
});
export const New = story(businessHours, { prepare: () => askNewHours(() => undefined) });
export const OfficeHours = story(businessHours, { id: 'office' });
export const OverMidnight = story(businessHours, { id: 'night-desk' });
export const NeverOpen = story(
  { never: { name: 'Not yet open', timeZone: 'Europe/Berlin', week: {}, exceptions: {} } },
  { id: 'never' },
);
export const WithProblems = story(faulty, { id: 'office', problems: true });
export const Deleted = story(businessHours, { id: 'gone' });
