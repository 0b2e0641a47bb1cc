import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { removePoolNumbers } from '../../designer/index.ts';
import type { PoolNumber } from '../../generated/types.ts';
import { formatNumber } from '../../numbers/index.ts';
import { announce } from '../announce.tsx';
import { useDispatch } from '../dispatch.ts';
import { counted } from './counted.ts';
import { searchPool } from './search-pool.ts';
import { usePoolSelection } from './use-pool-selection.ts';

const rowHeight = 32;
/** Height of the row that is edited, with room for what is wrong below its fields. */
const editedHeight = 62;

/**
 * The list of a pool as people go through it: what a search finds, which row is active, selected or edited, and what keys do.
 * `shown` is the place in the pool of a number to be brought into sight, such as one that has a problem.
 */
export function usePoolList(id: string, pool: readonly PoolNumber[], shown: number | undefined) {
  const dispatch = useDispatch();
  const scroller = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const found = useMemo(() => searchPool(pool, query), [pool, query]);
  const { chosen, ...selection } = usePoolSelection(pool, found);
  const [wanted, setActive] = useState(0);
  const active = Math.max(0, Math.min(wanted, found.length - 1));
  const [edited, setEdited] = useState<number>();
  const editedAt = edited === undefined ? -1 : found.indexOf(edited);

  const rows = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: (position) => (position === editedAt ? editedHeight : rowHeight),
    overscan: 8,
    // The active row holds the focus: it is drawn wherever it is.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return drawn.includes(active) || active >= range.count ? drawn : [...drawn, active].sort((a, b) => a - b);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights are measured anew when another row is edited
  useLayoutEffect(() => rows.measure(), [editedAt]);
  useEffect(() => {
    if (shown === undefined) return;
    setQuery('');
    setActive(shown);
    rows.scrollToIndex(shown, { align: 'center' });
  }, [shown, rows]);

  // Once it is drawn, the active row takes the focus from what is gone.
  const takeFocus = useRef(false);
  useLayoutEffect(() => {
    if (!takeFocus.current) return;
    takeFocus.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-position="${active}"]`)?.focus({ preventScroll: true });
  });
  const goTo = (position: number) => {
    const next = Math.max(0, Math.min(position, found.length - 1));
    takeFocus.current = true;
    setActive(next);
    rows.scrollToIndex(next);
    return next;
  };
  const remove = (indices: readonly number[]) => {
    const [only = 0] = indices;
    const name = indices.length === 1 ? formatNumber(pool[only]?.number ?? '') : counted(indices.length);
    if (!dispatch(removePoolNumbers, { group: id, indices }).done) return;
    takeFocus.current = true;
    announce(`${name} removed. Undo brings back what was removed.`);
  };

  return {
    ...{ scroller, rows, query, setQuery, found, chosen, selection, active, setActive, edited, setEdited, remove },
    stopEditing: () => {
      takeFocus.current = true;
      setEdited(undefined);
    },
    keyDown(event: KeyboardEvent) {
      const index = found[active];
      const onRow = event.target instanceof HTMLElement && event.target.dataset.position !== undefined;
      if (index === undefined || !onRow) return;
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
      const to = destination(event.key, active, found.length - 1, page);
      if (to !== undefined) {
        const next = goTo(to);
        if (event.shiftKey) selection.extend(next);
        else selection.begin(next);
      } else if (event.key === ' ') selection.toggle(active);
      else if (event.key === 'Enter' || event.key === 'F2') setEdited(index);
      else if (event.key === 'Delete' || event.key === 'Backspace') remove(chosen.size > 0 ? [...chosen] : [index]);
      else if (event.key === 'Escape' && chosen.size > 0) selection.clear();
      else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selection.toggleAll();
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
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

/** The position that a key goes to; undefined for a key that goes nowhere. */
function destination(key: string, active: number, last: number, page: number): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return active - 1;
    case 'ArrowDown':
      return active + 1;
    case 'PageUp':
      return active - page;
    case 'PageDown':
      return active + page;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
