import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { destination } from './destination.ts';

const rowHeight = 32;

/** What a list adds to the keys that lead through it. */
export interface LongListKeys {
  /** A key has led to another row; `position` counts the rows that are listed. */
  moved?(position: number, event: KeyboardEvent): void;
  /** Delete was pressed on a row; `index` is its place among all. */
  remove(index: number): void;
  /** Any other key on the active row; false when it means nothing here. */
  other?(event: KeyboardEvent): boolean;
}

/**
 * A list of which only what is in sight is drawn, gone through row by row with keys: one row is active and holds the focus, one
 * may be edited. `listed` are the places among all that a search has found; `editedHeight` is in pixels. Rows carry `data-position`.
 */
export function useLongList(listed: readonly number[], editedHeight: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [wanted, setActive] = useState(0);
  const active = Math.max(0, Math.min(wanted, listed.length - 1));
  const [edited, setEdited] = useState<number>();
  const editedAt = edited === undefined ? -1 : listed.indexOf(edited);

  const rows = useVirtualizer({
    count: listed.length,
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

  const takesFocus = useRef(false);
  useLayoutEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-position="${active}"]`)?.focus({ preventScroll: true });
  });
  /** Once it is drawn, the active row takes the focus from what is gone. */
  const focusActive = () => {
    takesFocus.current = true;
  };

  return {
    ...{ scroller, rows, active, setActive, edited, setEdited, focusActive },
    stopEditing() {
      focusActive();
      setEdited(undefined);
    },
    keyDown(event: KeyboardEvent, { moved, remove, other }: LongListKeys) {
      const index = listed[active];
      const onRow = event.target instanceof HTMLElement && event.target.dataset.position !== undefined;
      if (index === undefined || !onRow) return;
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
      const next = destination(event.key, active, listed.length - 1, page);
      if (next !== undefined) {
        focusActive();
        setActive(next);
        rows.scrollToIndex(next);
        moved?.(next, event);
      } else if (event.key === 'Enter' || event.key === 'F2') setEdited(index);
      else if (event.key === 'Delete' || event.key === 'Backspace') remove(index);
      else if (!other?.(event)) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
