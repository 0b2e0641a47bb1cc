import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { removeBlockedPatterns } from '../../designer/index.ts';
import type { PatternFinding } from '../../numbers/index.ts';
import { announce } from '../announce.tsx';
import { useDispatch } from '../dispatch.ts';

const rowHeight = 32;
/** Height of the row that is edited, with room for what its pattern blocks or what is wrong with it. */
const editedHeight = 76;

/** The blocked patterns as people go through them: what a search finds, which row is active or edited, and what keys do. */
export function usePatternList(
  rule: string,
  patterns: readonly string[],
  findings: ReadonlyMap<string, readonly PatternFinding[]>,
) {
  const dispatch = useDispatch();
  const scroller = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [onlyFindings, setOnlyFindings] = useState(false);
  const found = useMemo(() => {
    const wanted = query.trim();
    return [...patterns.keys()].filter(
      (index) => (patterns[index] ?? '').includes(wanted) && (!onlyFindings || findings.has(patterns[index] ?? '')),
    );
  }, [patterns, query, onlyFindings, findings]);
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

  // Once it is drawn, the active row takes the focus from what is gone.
  const takeFocus = useRef(false);
  useLayoutEffect(() => {
    if (!takeFocus.current) return;
    takeFocus.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-position="${active}"]`)?.focus({ preventScroll: true });
  });
  const remove = (index: number) => {
    const pattern = patterns[index] ?? '';
    if (!dispatch(removeBlockedPatterns, { rule, indices: [index] }).done) return;
    takeFocus.current = true;
    announce(`${pattern} removed. Undo brings it back.`);
  };

  return {
    ...{ scroller, rows, query, setQuery, onlyFindings, setOnlyFindings, found },
    ...{ active, setActive, edited, setEdited, remove },
    stopEditing: () => {
      takeFocus.current = true;
      setEdited(undefined);
    },
    keyDown(event: KeyboardEvent) {
      const index = found[active];
      const onRow = event.target instanceof HTMLElement && event.target.dataset.position !== undefined;
      if (index === undefined || !onRow) return;
      const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
      const steps: Readonly<Record<string, number>> = {
        ...{ ArrowUp: active - 1, ArrowDown: active + 1, PageUp: active - page, PageDown: active + page },
        ...{ Home: 0, End: found.length - 1 },
      };
      const to = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
      if (to !== undefined) {
        const next = Math.max(0, Math.min(to, found.length - 1));
        takeFocus.current = true;
        setActive(next);
        rows.scrollToIndex(next);
      } else if (event.key === 'Enter' || event.key === 'F2') setEdited(index);
      else if (event.key === 'Delete' || event.key === 'Backspace') remove(index);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
