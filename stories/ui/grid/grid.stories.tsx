import type { Meta, StoryObj } from '@storybook/react-vite';
import { plainView } from '../../../src/ui/grid/index.ts';
import { Sheet } from './sheet.tsx';

const meta: Meta<typeof Sheet> = { title: 'UI/Grid', component: Sheet };
export default meta;
type Story = StoryObj<typeof Sheet>;

const wrong = {
  r2: { c1: '5,5' },
  r5: { c3: '99999' },
  r9: { c2: 'yes', c5: 'soon' },
  r30: { c37: 'x' },
};

export const Plain: Story = {};
export const Problems: Story = { args: { wrong } };
export const FoldedGroups: Story = { args: { wrong, initialView: { ...plainView, folded: ['Queue', 'Slots'] } } };
export const SortedAndFiltered: Story = {
  args: {
    initialView: {
      ...plainView,
      sort: { column: 'c1', direction: 'descending' },
      filters: { queue: { contains: '_000' }, c3: { only: 'filled' } },
    },
  },
};
export const HiddenColumns: Story = { args: { initialView: { ...plainView, hidden: ['c1', 'c2', 'c3'] } } };
export const ReadOnly: Story = { args: { readOnly: 'Nothing can be changed before there is a callback application.' } };
export const Refusing: Story = { args: { refuses: '!' } };
export const Empty: Story = {
  args: { rows: 0, empty: 'No rows yet. Type into the empty row, or paste rows from a spreadsheet.' },
};
export const FewColumns: Story = { args: { columnCount: 5, rows: 8 } };
export const TwoThousandRows: Story = { args: { rows: 2000 } };
export const Narrow: Story = {
  args: { wrong },
  decorators: [
    (Each) => (
      <div style={{ width: 420 }}>
        <Each />
      </div>
    ),
  ],
};
