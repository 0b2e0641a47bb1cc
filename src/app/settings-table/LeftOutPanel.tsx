import { ActionIcon, Button, Table, TextInput, Title, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconArrowUpRight, IconPlus, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
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
  onSettled,
}: {
  setCells(cells: readonly SetCell[], how: SetHow): readonly CellRefusal[];
  /** Goes to the cell; false when its row was not made. */
  reveal(row: string, column: string): boolean;
  /** The last of them is settled: the focus has nowhere to stay here. */
  onSettled(): void;
}) {
  const entries = useLeftOut((state) => state.entries);
  const list = useRef<HTMLDivElement>(null);
  // What was settled goes away under the focus; the next text to put right takes it.
  const goOn = (at: number) =>
    requestAnimationFrame(() => {
      const fields = [...(list.current?.querySelectorAll('input') ?? [])];
      const next = fields[at] ?? fields.at(-1);
      if (next) next.focus();
      else onSettled();
    });
  if (entries.length === 0) return null;
  const [cells, were] = entries.length === 1 ? ['cell', 'was'] : ['cells', 'were'];
  return (
    <section className={classes.leftOut} aria-label="Cells not taken">
      <div className={classes.leftOutHead}>
        <Title order={2}>
          {entries.length.toLocaleString('en')} {cells} {were} not taken
        </Title>
        <p>Put them right here or in the table (F8 goes from one to the next). All other cells were taken.</p>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            dismissLeftOut();
            onSettled();
          }}
        >
          Dismiss all
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <div ref={list} className={classes.leftOutList} tabIndex={0}>
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
            {entries.slice(0, mostShown).map((entry, index) => (
              <Entry
                key={placeKey(entry)}
                entry={entry}
                setCells={setCells}
                reveal={reveal}
                onGone={() => goOn(index)}
              />
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
  onGone,
}: {
  readonly entry: LeftOut;
  /** It was settled, and goes. */
  onGone(): void;
} & Pick<Parameters<typeof LeftOutPanel>[0], 'setCells' | 'reveal'>) {
  const designer = useDesigner();
  const name = useRowName()(entry.row);
  const column = settingsColumn(entry.column);
  const title = column?.title ?? entry.column;
  const take = (text: string) => setCells([{ row: entry.row, column: entry.column, text }], 'type')[0]?.message;
  const createQueue = () => {
    const id = newId();
    const made = designer.dispatch(createVirtualQueue, { name: entry.text, id });
    const reason = made.done ? take(settingText(designer.store.getState().workspace, keyColumn, id)) : made.reason;
    if (reason === undefined) onGone();
    else showRefusal(reason);
  };
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td>{title}</Table.Td>
      <Table.Td className={classes.wrong ?? ''}>{entry.message}</Table.Td>
      <Table.Td>
        <Fixing name={`${name}, ${title}`} entry={entry} take={take} onGone={onGone} />
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
          <ActionIcon
            aria-label={`Dismiss ${name}, ${title}`}
            onClick={() => {
              dismissLeftOut(entry);
              onGone();
            }}
          >
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
  onGone,
}: {
  readonly name: string;
  readonly entry: LeftOut;
  take(text: string): string | undefined;
  onGone(): void;
}) {
  const [text, setText] = useState(entry.text);
  const [refused, setRefused] = useState<string>();
  const commit = () => {
    if (text === entry.text) return false;
    const reason = text.trim() === '' ? undefined : take(text);
    if (text.trim() === '') dismissLeftOut(entry);
    setRefused(reason);
    return reason === undefined;
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
        if (event.key === 'Enter' && commit()) onGone();
      }}
    />
  );
}
