import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import classes from './form.module.css';

/** Moves an entry of a list or takes it away. `name` says which entry, so that each button has a name of its own. */
export function ListButtons({
  name,
  index,
  length,
  onMove,
  onRemove,
  mayRemove = true,
}: {
  readonly name: string;
  readonly index: number;
  readonly length: number;
  onMove(to: number): void;
  onRemove(): void;
  readonly mayRemove?: boolean;
}) {
  return (
    <span className={classes.buttons}>
      <ActionIcon aria-label={`Move ${name} up`} disabled={index === 0} onClick={() => onMove(index - 1)}>
        <IconArrowUp size={15} />
      </ActionIcon>
      <ActionIcon aria-label={`Move ${name} down`} disabled={index === length - 1} onClick={() => onMove(index + 1)}>
        <IconArrowDown size={15} />
      </ActionIcon>
      <ActionIcon aria-label={`Remove ${name}`} disabled={!mayRemove} onClick={onRemove}>
        <IconTrash size={15} />
      </ActionIcon>
    </span>
  );
}
