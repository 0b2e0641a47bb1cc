import { ActionIcon, Button, Table, TextInput, Title, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconArrowUpRight, IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { createVirtualQueue, newId } from '../../designer/index.ts';
import { keyColumn, settingsColumn, settingText } from '../../designer/settings-table/index.ts';
import type { CellRefusal, SetCell, SetHow } from '../../ui/grid/index.ts';
import { useDesigner } from '../designer-context.tsx';
import { showRefusal } from '../dispatch.ts';
import { dismissLeftOut, type LeftOut, placeKey, useLeftOut } from './left-out.ts';
import classes from './settings-table.module.css';
import { useRowName } from './use-settings-grid.ts';

/** Cells listed at once; the others follow as these are put right. */
const mostShown = 200;

/** Texts that were not taken, with row, column and reason: put right here or in the cell, or dismissed. Nothing is there when all were taken. */
export function LeftOutPanel({
  setCells,
  reveal,
}: {
  setCells(cells: readonly SetCell[], how: SetHow): readonly CellRefusal[];
  /** Goes to the cell; false when its row was not made. */
  reveal(row: string, column: string): boolean;
}) {
  const entries = useLeftOut((state) => state.entries);
  if (entries.length === 0) return null;
  const [cells, were] = entries.length === 1 ? ['cell', 'was'] : ['cells', 'were'];
  return (
    <section className={classes.leftOut} aria-label="Cells not taken">
      <div className={classes.leftOutHead}>
        <Title order={2}>
          {entries.length.toLocaleString('en')} {cells} {were} not taken
        </Title>
        <p>Put them right here or in the table (F8 goes from one to the next). All other cells were taken.</p>
        <Button size="compact-xs" variant="default" onClick={() => dismissLeftOut()}>
          Dismiss all
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <div className={classes.leftOutList} tabIndex={0}>
        <Table verticalSpacing={2} stickyHeader aria-label="Cells not taken">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Row</Table.Th>
              <Table.Th>Column</Table.Th>
              <Table.Th>Why</Table.Th>
              <Table.Th w={240}>Text</Table.Th>
              <Table.Th w={110}>
                <VisuallyHidden>Actions</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {entries.slice(0, mostShown).map((entry) => (
              <Entry key={placeKey(entry)} entry={entry} setCells={setCells} reveal={reveal} />
            ))}
          </Table.Tbody>
        </Table>
        {entries.length > mostShown && (
          <p className={classes.blank}>{(entries.length - mostShown).toLocaleString('en')} more are not listed yet.</p>
        )}
      </div>
    </section>
  );
}

function Entry({
  entry,
  setCells,
  reveal,
}: { readonly entry: LeftOut } & Pick<Parameters<typeof LeftOutPanel>[0], 'setCells' | 'reveal'>) {
  const designer = useDesigner();
  const name = useRowName()(entry.row);
  const column = settingsColumn(entry.column);
  const title = column?.title ?? entry.column;
  const take = (text: string) => setCells([{ row: entry.row, column: entry.column, text }], 'type')[0]?.message;
  const createQueue = () => {
    const id = newId();
    const made = designer.dispatch(createVirtualQueue, { name: entry.text, id });
    const reason = made.done ? take(settingText(designer.store.getState().workspace, keyColumn, id)) : made.reason;
    if (reason !== undefined) showRefusal(reason);
  };
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td>{title}</Table.Td>
      <Table.Td className={classes.wrong ?? ''}>{entry.message}</Table.Td>
      <Table.Td>
        <Fixing name={`${name}, ${title}`} entry={entry} take={take} />
      </Table.Td>
      <Table.Td>
        {column?.collection === 'virtualQueues' && (
          <Tooltip label={`Create the virtual queue “${entry.text}”`}>
            <ActionIcon aria-label={`Create the virtual queue “${entry.text}”`} onClick={createQueue}>
              <IconPlus size={16} />
            </ActionIcon>
          </Tooltip>
        )}
        <Tooltip label="Go to the cell">
          <ActionIcon
            aria-label={`Go to ${name}, ${title}`}
            onClick={() => {
              if (!reveal(entry.row, entry.column))
                showRefusal(
                  'Nothing of this row was right, so it was not made. Put its Virtual Queue right here first.',
                );
            }}
          >
            <IconArrowUpRight size={16} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Dismiss">
          <ActionIcon aria-label={`Dismiss ${name}, ${title}`} onClick={() => dismissLeftOut(entry)}>
            <IconX size={16} />
          </ActionIcon>
        </Tooltip>
      </Table.Td>
    </Table.Tr>
  );
}

/** The text to put right: Enter or leaving it takes it, a reason says why not; made blank, it is dismissed. */
function Fixing({
  name,
  entry,
  take,
}: {
  readonly name: string;
  readonly entry: LeftOut;
  take(text: string): string | undefined;
}) {
  const [text, setText] = useState(entry.text);
  const [refused, setRefused] = useState<string>();
  const commit = () => {
    if (text === entry.text) return;
    if (text.trim() === '') dismissLeftOut(entry);
    else setRefused(take(text));
  };
  return (
    <TextInput
      size="xs"
      aria-label={name}
      classNames={{ input: 'cs-mono' }}
      spellCheck={false}
      value={text}
      error={refused}
      onChange={(event) => {
        setText(event.currentTarget.value);
        setRefused(undefined);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
