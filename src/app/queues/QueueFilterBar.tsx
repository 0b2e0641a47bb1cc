import { Button, TextInput } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { FilterQueues } from './FilterQueues.tsx';
import type { ListedQueue } from './listed-queues.ts';
import { arrangeQueues, useQueueList } from './queue-list.ts';
import classes from './queues.module.css';

/** The two filters of the list (guide: Viewing the list of configured queues): one criterion, or queues chosen one by one. */
export function QueueFilterBar({ queues, shown }: { readonly queues: readonly ListedQueue[]; readonly shown: number }) {
  const { criterion, displayed } = useQueueList();
  const [typed, setTyped] = useState(criterion);
  const [choosing, setChoosing] = useState(false);
  const isFiltered = criterion !== '' || displayed !== undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    arrangeQueues({ criterion: typed });
  };
  return (
    <div className={classes.filters}>
      <form onSubmit={submit}>
        <TextInput
          size="xs"
          w={220}
          aria-label="Queue name"
          placeholder="Queue name or part of it"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button size="xs" variant="default" type="submit">
          Filter
        </Button>
      </form>
      <Button
        size="xs"
        variant={displayed === undefined ? 'default' : 'light'}
        leftSection={<IconFilter size={14} aria-hidden />}
        onClick={() => setChoosing(true)}
      >
        Filter Displayed Queues
      </Button>
      <span className={classes.dim} role="status">
        {isFiltered ? `${shown} of ${queues.length} queues` : `${queues.length} queues`}
      </span>
      {isFiltered && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => {
            setTyped('');
            arrangeQueues({ criterion: '', displayed: undefined });
          }}
        >
          Show all
        </Button>
      )}
      {choosing && <FilterQueues queues={queues} onClose={() => setChoosing(false)} />}
    </div>
  );
}
