import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useState } from 'react';
import { useReturnFocus } from '../use-return-focus.ts';
import { filterQueues, type ListedQueue } from './listed-queues.ts';
import { arrangeQueues, useQueueList } from './queue-list.ts';
import classes from './queues.module.css';

const rowHeight = 32;

/** The dialog Filter Displayed Queues: which queues the list shows, when their names have nothing in common. */
export function FilterQueues({ queues, onClose }: { readonly queues: readonly ListedQueue[]; onClose(): void }) {
  useReturnFocus();
  const displayed = useQueueList((state) => state.displayed);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(displayed ?? new Set());
  const [query, setQuery] = useState('');
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const found = filterQueues(queues, { criterion: query, displayed: undefined, descending: false });
  const virtualizer = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const choose = (ids: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (on) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };
  const all = found.map(({ id }) => id);
  const show = (shown: ReadonlySet<string> | undefined) => {
    arrangeQueues({ displayed: shown });
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title="Filter Displayed Queues" size="md">
      <Stack gap="sm">
        <TextInput
          aria-label="Find queues"
          placeholder="Find queues"
          leftSection={<IconSearch size={15} aria-hidden />}
          data-autofocus
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button size="compact-xs" variant="default" onClick={() => choose(all, true)}>
            Select all found
          </Button>
          <Button size="compact-xs" variant="default" onClick={() => choose(all, false)}>
            Select none found
          </Button>
          <Text size="xs" c="dimmed" role="status">
            {chosen.size} selected, {found.length} found
          </Text>
        </Group>
        <div ref={setScroller} className={classes.choices}>
          <ul aria-label="Queues to display" style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ index, start }) => {
              const queue = found[index];
              if (!queue) return null;
              return (
                <li
                  key={queue.id}
                  style={{ transform: `translateY(${start}px)`, height: rowHeight }}
                  aria-setsize={found.length}
                  aria-posinset={index + 1}
                >
                  <Checkbox
                    size="xs"
                    label={queue.name}
                    checked={chosen.has(queue.id)}
                    onChange={(event) => choose([queue.id], event.currentTarget.checked)}
                  />
                </li>
              );
            })}
          </ul>
        </div>
        <Group justify="space-between" gap="xs">
          <Button variant="subtle" disabled={displayed === undefined} onClick={() => show(undefined)}>
            Display all
          </Button>
          <Group gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button disabled={chosen.size === 0} onClick={() => show(chosen)}>
              Display selected
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}
