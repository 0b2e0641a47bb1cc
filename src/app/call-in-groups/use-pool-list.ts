import { type ClipboardEvent, type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { removePoolNumbers } from '../../designer/index.ts';
import type { PoolNumber } from '../../generated/types.ts';
import { formatNumber } from '../../numbers/index.ts';
import { useLongList } from '../../ui/long-list/use-long-list.ts';
import { announce } from '../announce.tsx';
import { useDispatch } from '../dispatch.ts';
import { counted } from './counted.ts';
import { searchPool } from './search-pool.ts';
import { usePoolSelection } from './use-pool-selection.ts';

/** Height of the row that is edited, with room for what is wrong below its fields. */
const editedHeight = 62;

/**
 * The list of a pool as people go through it: what a search finds, which row is active, selected or edited, and what keys do.
 * `shown` is the place in the pool of a number to be brought into sight, such as one that has a problem.
 */
export function usePoolList(id: string, pool: readonly PoolNumber[], shown: number | undefined) {
  const dispatch = useDispatch();
  const [query, setQuery] = useState('');
  const found = useMemo(() => searchPool(pool, query), [pool, query]);
  const { chosen, ...selection } = usePoolSelection(pool, found);
  const list = useLongList(found, editedHeight);
  const { rows, active, setActive } = list;
  useEffect(() => {
    if (shown === undefined) return;
    setQuery('');
    setActive(shown);
    rows.scrollToIndex(shown, { align: 'center' });
  }, [shown, rows, setActive]);

  const remove = (indices: readonly number[]) => {
    const [only = 0] = indices;
    const name = indices.length === 1 ? formatNumber(pool[only]?.number ?? '') : counted(indices.length);
    if (!dispatch(removePoolNumbers, { group: id, indices }).done) return;
    list.focusActive();
    announce(`${name} removed. Undo brings back what was removed.`);
  };
  const selectByKey = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key === ' ') selection.toggle(active);
    else if (key === 'Escape' && chosen.size > 0) selection.clear();
    else if (key === 'a' && (ctrlKey || metaKey)) selection.toggleAll();
    else return false;
    return true;
  };

  return {
    ...{ ...list, query, setQuery, found, chosen, selection, remove },
    keyDown: (event: KeyboardEvent) =>
      list.keyDown(event, {
        moved: (position, { shiftKey }) => (shiftKey ? selection.extend(position) : selection.begin(position)),
        remove: (index) => remove(chosen.size > 0 ? [...chosen] : [index]),
        other: selectByKey,
      }),
    /** Puts the selected numbers, or the active one, on the clipboard in E.164. */
    copy(event: ClipboardEvent) {
      const index = found[active];
      if (event.target instanceof HTMLInputElement || index === undefined) return;
      const indices = chosen.size > 0 ? [...chosen].sort((a, b) => a - b) : [index];
      event.preventDefault();
      event.clipboardData.setData('text/plain', indices.map((each) => pool[each]?.number ?? '').join('\n'));
      announce(`${counted(indices.length)} copied.`);
    },
  };
}
