import { ActionIcon, Menu, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconDots, IconGripVertical } from '@tabler/icons-react';
import { type HTMLAttributes, type KeyboardEvent, useId } from 'react';
import type { Place, RankedEntry, RankedList } from './lists.ts';
import classes from './ranked-lists.module.css';
import type { useLift } from './use-lift.ts';

/** One entry: its handle, which is dragged or lifted, and the menu that does the same without a gesture. */
export function RankedEntryRow({
  entry,
  rank,
  place,
  lists,
  at,
  lift,
  source,
  isDragged,
  mark,
  onMove,
}: {
  readonly entry: RankedEntry;
  readonly rank: number | undefined;
  /** Where it stands, in words. */
  readonly place: string;
  readonly lists: readonly RankedList[];
  /** Where it stands in the lists as they are, whatever is lifted. */
  readonly at: Place | undefined;
  readonly lift: ReturnType<typeof useLift>;
  readonly source: HTMLAttributes<HTMLElement>;
  readonly isDragged: boolean;
  readonly mark: 'before' | 'after' | undefined;
  onMove(to: Place): void;
}) {
  const isLifted = lift.lifted === entry.id;
  const problemId = useId();
  const keyDown = (event: KeyboardEvent) => {
    // A key that is held down must not lift and drop in turns.
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
    if (event.ctrlKey || event.metaKey || event.altKey || !lift.key(event.key, entry)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <li
      className={classes.entry}
      data-entry={entry.id}
      data-lifted={isLifted || undefined}
      data-dragged={isDragged || undefined}
      data-mark={mark}
    >
      <button
        type="button"
        className={classes.handle}
        data-handle={entry.id}
        aria-label={`${entry.name}, ${place}`}
        {...(entry.problem === undefined ? {} : { 'aria-describedby': problemId })}
        aria-pressed={isLifted}
        title="Drag it, or lift it with Space and move it with the arrow keys"
        {...source}
        // A press by pointer has a count; one by keys or by a screen reader has none.
        onClick={(event) => event.detail === 0 && lift.press(entry)}
        onKeyDown={keyDown}
        onBlur={({ relatedTarget }) => isLifted && relatedTarget && lift.putBack()}
      >
        <IconGripVertical size={15} className={classes.grip} data-grip aria-hidden />
        {rank !== undefined && <span className={classes.rank} data-rank={rank} aria-hidden />}
        <span className={classes.name}>{entry.name}</span>
      </button>
      {entry.problem !== undefined && (
        <span className={classes.wrong} id={problemId}>
          <IconAlertTriangle size={14} aria-hidden /> {entry.problem}
        </span>
      )}
      <MoveMenu entry={entry} lists={lists} at={at} onMove={onMove} />
    </li>
  );
}

function MoveMenu({
  entry,
  lists,
  at,
  onMove,
}: {
  readonly entry: RankedEntry;
  readonly lists: readonly RankedList[];
  readonly at: Place | undefined;
  onMove(to: Place): void;
}) {
  const here = at && lists[at.list];
  if (!at || !here) return null;
  const last = here.entries.length - 1;
  const goTo = (position: number) => onMove({ ...at, position });
  return (
    <Menu position="bottom-end" width={200} returnFocus={false}>
      <Menu.Target>
        <ActionIcon size="sm" aria-label={`Move ${entry.name} to…`}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          Move to… <VisuallyHidden>{entry.name}</VisuallyHidden>
        </Menu.Label>
        {lists.map((list, index) =>
          list === here ? null : (
            <Menu.Item key={list.id} onClick={() => onMove({ list: index, position: list.entries.length })}>
              {list.title}
            </Menu.Item>
          ),
        )}
        {here.ranked && last > 0 && (
          <>
            <Menu.Divider />
            <Menu.Item disabled={at.position === 0} onClick={() => goTo(0)}>
              First
            </Menu.Item>
            <Menu.Item disabled={at.position === 0} onClick={() => goTo(at.position - 1)}>
              One up
            </Menu.Item>
            <Menu.Item disabled={at.position === last} onClick={() => goTo(at.position + 1)}>
              One down
            </Menu.Item>
            <Menu.Item disabled={at.position === last} onClick={() => goTo(last)}>
              Last
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
