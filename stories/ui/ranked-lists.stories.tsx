import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { type RankedList, withMoved } from '../../src/ui/ranked-lists/lists.ts';
import { RankedLists } from '../../src/ui/ranked-lists/RankedLists.tsx';

/** Three lists whose entries can be moved, and what is said of it below them. */
function Live({ starters, bench, left }: Readonly<Record<'starters' | 'bench' | 'left', readonly string[]>>) {
  const entries = (names: readonly string[]) =>
    names.map((name) => ({ id: name, name, ...(name.startsWith('?') ? { problem: 'Has left the team' } : {}) }));
  const [lists, setLists] = useState<readonly RankedList[]>([
    {
      id: 'starters',
      title: 'Starters',
      about: 'In this order.',
      ranked: true,
      entries: entries(starters),
      empty: 'None.',
    },
    { id: 'bench', title: 'Bench', about: 'After them.', ranked: true, entries: entries(bench), empty: 'Nobody.' },
    { id: 'left', title: 'At home', about: 'Not today.', ranked: false, entries: entries(left), empty: 'Nobody.' },
  ]);
  const [said, setSaid] = useState('');
  return (
    <>
      <RankedLists
        label="Team"
        lists={lists.map((list) =>
          list.id === 'starters' && list.entries.length === 0 ? { ...list, problem: 'Nobody starts.' } : list,
        )}
        onMove={(entry, list, position) =>
          setLists(withMoved(lists, entry, { list: lists.findIndex(({ id }) => id === list), position }))
        }
        announce={setSaid}
      />
      <p role="status">{said}</p>
    </>
  );
}

const meta: Meta<typeof Live> = { title: 'UI/Ranked lists', component: Live };
export default meta;
type Story = StoryObj<typeof Live>;

export const Ranked: Story = { args: { starters: ['Ann', 'Bo'], bench: ['Cy'], left: ['Di', 'Ed', 'Flo'] } };
export const NobodyRanked: Story = { args: { starters: [], bench: [], left: ['Ann', 'Bo', 'Cy'] } };
export const OneIsWrong: Story = { args: { starters: ['Ann', '?Gil'], bench: ['Bo'], left: [] } };
export const LongLists: Story = {
  args: {
    starters: ['A name that is so long that it does not fit into a column of three and has to be broken'],
    bench: Array.from({ length: 40 }, (_, index) => `Player ${index + 1}`),
    left: Array.from({ length: 200 }, (_, index) => `Fan ${index + 1}`),
  },
};
