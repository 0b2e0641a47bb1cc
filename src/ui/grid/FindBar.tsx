import { ActionIcon, CloseButton, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconSearch } from '@tabler/icons-react';
import type { Ref } from 'react';
import classes from './grid.module.css';

/** Looks for a text in the cells that are shown. Enter goes to the next, Shift+Enter to the one before, Escape back to the cells. */
export function FindBar(props: {
  readonly query: string;
  readonly found: number;
  /** Which finding the active cell is, counted from 1; 0 where it is none. */
  readonly current: number;
  onQuery(query: string): void;
  onStep(step: 1 | -1): void;
  onClose(): void;
  readonly inputRef: Ref<HTMLInputElement>;
}) {
  const { query, found, current } = props;
  const told =
    query === ''
      ? ''
      : found === 0
        ? 'Nothing found'
        : `${current > 0 ? `${current} of ` : ''}${found.toLocaleString('en')} found`;
  return (
    <search className={classes.findBar} aria-label="Find in table">
      <TextInput
        ref={props.inputRef}
        size="xs"
        aria-label="Find"
        placeholder="Find"
        leftSection={<IconSearch size={14} aria-hidden />}
        value={query}
        onChange={(event) => props.onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === 'F3') props.onStep(event.shiftKey ? -1 : 1);
          else if (event.key === 'Escape') props.onClose();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <span role="status" className={classes.findCount}>
        {told}
      </span>
      <ActionIcon size="sm" aria-label="Previous finding" disabled={found === 0} onClick={() => props.onStep(-1)}>
        <IconChevronUp size={14} />
      </ActionIcon>
      <ActionIcon size="sm" aria-label="Next finding" disabled={found === 0} onClick={() => props.onStep(1)}>
        <IconChevronDown size={14} />
      </ActionIcon>
      <CloseButton size="sm" aria-label="Close find" onClick={props.onClose} />
    </search>
  );
}
