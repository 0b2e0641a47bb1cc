// biome-ignore-all lint/a11y/useSemanticElements: a table that draws only what is in sight tells its places by ARIA
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stands on rows, not on the head
import { Button, Checkbox, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { IconSearch, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { PoolNumber } from '../../generated/types.ts';
import classes from './call-in-groups.module.css';
import { counted } from './counted.ts';
import { EditNumber } from './EditNumber.tsx';
import { PoolRow } from './PoolRow.tsx';
import { usePoolList } from './use-pool-list.ts';

/** The numbers of a pool: found, selected, changed in their row, removed and copied. Only those in sight are drawn. */
export function PoolList({
  id,
  pool,
  taken,
  shown,
}: {
  readonly id: string;
  readonly pool: readonly PoolNumber[];
  /** All numbers of the pool. */
  readonly taken: ReadonlySet<string>;
  /** Place in the pool of the number to be brought into sight, such as one that has a problem. */
  readonly shown: number | undefined;
}) {
  const list = usePoolList(id, pool, shown);
  const { found, chosen, selection, query, edited } = list;
  const others = useMemo(
    () => new Set([...taken].filter((number) => edited === undefined || number !== pool[edited]?.number)),
    [taken, pool, edited],
  );
  const allChosen = found.length > 0 && found.every((index) => chosen.has(index));
  return (
    <div className={classes.pool}>
      <div className={classes.tools}>
        <TextInput
          size="xs"
          aria-label="Search the pool"
          placeholder="Search numbers and descriptions"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={query}
          onChange={(event) => list.setQuery(event.currentTarget.value)}
        />
        <span role="status" className={classes.count}>
          {query.trim() === ''
            ? counted(pool.length)
            : `${found.length.toLocaleString('en')} of ${counted(pool.length)}`}
        </span>
        {chosen.size > 0 && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconTrash size={14} aria-hidden />}
            onClick={() => list.remove([...chosen])}
          >
            Remove {counted(chosen.size)}
          </Button>
        )}
      </div>
      <div
        role="grid"
        tabIndex={-1}
        aria-label="DNIS pool"
        aria-multiselectable
        aria-rowcount={found.length + 1}
        className={classes.grid}
        onKeyDown={list.keyDown}
        onCopy={list.copy}
      >
        <div role="row" aria-rowindex={1} className={classes.gridHead}>
          <div role="columnheader">
            <Checkbox
              size="xs"
              aria-label="Select all that are listed"
              disabled={found.length === 0}
              checked={allChosen}
              indeterminate={chosen.size > 0 && !allChosen}
              onChange={selection.toggleAll}
            />
          </div>
          <div role="columnheader">Number</div>
          <div role="columnheader">Description</div>
          <div role="columnheader">
            <VisuallyHidden>Actions</VisuallyHidden>
          </div>
        </div>
        <div ref={list.scroller} className={classes.rows} role="rowgroup">
          <div role="presentation" style={{ position: 'relative', height: list.rows.getTotalSize() }}>
            {list.rows.getVirtualItems().map(({ index: position, start, size }) => {
              const index = found[position];
              const number = index === undefined ? undefined : pool[index];
              if (index === undefined || !number) return null;
              return (
                <div
                  key={index}
                  role="row"
                  aria-rowindex={position + 2}
                  aria-selected={chosen.has(index)}
                  tabIndex={position === list.active ? 0 : -1}
                  data-position={position}
                  className={index === edited ? classes.editedRow : classes.row}
                  style={{ transform: `translateY(${start}px)`, height: size }}
                  onFocus={() => list.setActive(position)}
                  onMouseDown={({ shiftKey }) => (shiftKey ? selection.extend(position) : selection.begin(position))}
                  onDoubleClick={() => list.setEdited(index)}
                >
                  {index === edited ? (
                    <div role="gridcell" className={classes.wholeRow}>
                      <EditNumber group={id} index={index} before={number} taken={others} onDone={list.stopEditing} />
                    </div>
                  ) : (
                    <PoolRow
                      number={number}
                      isChosen={chosen.has(index)}
                      onToggle={({ shiftKey }) => !shiftKey && selection.toggle(position)}
                      onEdit={() => list.setEdited(index)}
                      onRemove={() => list.remove([index])}
                    />
                  )}
                </div>
              );
            })}
          </div>
        </div>
      </div>
      <Text size="xs" c="dimmed">
        {found.length === 0 && pool.length > 0
          ? `Nothing in the pool is like “${query.trim()}”.`
          : 'In the list: Enter changes a number, Space selects it, Delete removes it, Ctrl+C copies it.'}
      </Text>
    </div>
  );
}
