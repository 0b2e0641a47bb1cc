import type { Meta, StoryObj } from '@storybook/react-vite';
import { selectArea, selectCell } from '../../../src/ui/grid/selection.ts';
import { march, WeekSheet } from './week-sheet.tsx';

const meta: Meta<typeof WeekSheet> = { title: 'UI/Week grid', component: WeekSheet };
export default meta;
type Story = StoryObj<typeof WeekSheet>;

const noon = { row: 13, column: 2 };

export const Empty: Story = { args: { idleText: 'No cell selected: a pasted statement means the whole week.' } };
export const March: Story = { args: { week: march } };
export const HalfHours: Story = { args: { week: march, minutes: 30 } };
export const ManySizes: Story = {
  args: {
    week: { ...march, 'monday 09:00': 1, 'tuesday 09:00': 100, 'wednesday 09:00': 5000, 'friday 09:00': 10_000 },
  },
};
export const RangeSelected: Story = {
  args: { week: march, initialSelection: selectArea({ top: 10, left: 2, bottom: 14, right: 4 }) },
};
export const SetAllSelected: Story = {
  args: { week: march, initialSelection: selectArea({ top: 9, left: 0, bottom: 18, right: 0 }) },
};
export const Writing: Story = { args: { week: march, initialSelection: selectCell(noon), initialText: '12' } };
export const WritingWhatIsWrong: Story = {
  args: { week: march, initialSelection: selectCell(noon), initialText: '12.5' },
};
export const Layer: Story = { args: { beneath: march, week: { 'monday 09:00': 0, 'monday 10:00': 4 } } };
export const LayerOfTwoDays: Story = {
  args: { beneath: march, week: { 'friday 10:00': 4 }, shownDays: ['friday', 'saturday'] },
};
export const Problems: Story = {
  args: {
    week: { ...march, 'sunday 09:00': 5 },
    problemAt: (day, time) =>
      day === 'sunday' && time === '09:00'
        ? { severity: 'warning', message: 'The service is closed then: nobody can be booked.' }
        : undefined,
  },
};
export const Low: Story = { args: { week: march, height: 300 } };
export const Narrow: Story = {
  args: { week: march },
  decorators: [
    (Each) => (
      <div style={{ width: 420 }}>
        <Each />
      </div>
    ),
  ],
};
