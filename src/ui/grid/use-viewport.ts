import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Place } from './selection.ts';
import type { GridModel } from './use-grid-model.ts';

const rowHeaderWidth = 60;

/** Which rows and columns are in sight, where they stand, and how to bring others into sight. */
export function useViewport(model: GridModel, active: Place, grouped: boolean) {
  const { rows, columns, pinned, frozen } = model;
  const scroller = useRef<HTMLDivElement>(null);
  const [em, setEm] = useState(16);
  useLayoutEffect(() => setEm(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16), []);
  const rowHeight = em * 2;
  const headHeight = em * (grouped ? 4.25 : 2.5);
  const bodyTop = headHeight + pinned * rowHeight;

  const lefts = useMemo(() => {
    const starts = [rowHeaderWidth];
    for (const [index, { width }] of columns.entries()) starts.push((starts[index] ?? 0) + width);
    return starts;
  }, [columns]);
  const frozenWidth = lefts[frozen] ?? rowHeaderWidth;

  // The active cell is drawn wherever it is: it holds the focus.
  const activeRow = active.row - pinned;
  const activeColumn = active.column - frozen;
  const rowItems = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count: rows.length - pinned,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: useCallback((index: number) => `${index}:${rowHeight}`, [rowHeight]),
    overscan: 4,
    paddingStart: bodyTop,
    rangeExtractor: useCallback((range: Range) => withActive(range, activeRow), [activeRow]),
  }).getVirtualItems();
  const columnItems = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    horizontal: true,
    count: columns.length - frozen,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => columns[index + frozen]?.width ?? 0,
    // A new list of columns is measured anew.
    getItemKey: useCallback((index: number) => columns[index + frozen]?.id ?? index, [columns, frozen]),
    overscan: 1,
    paddingStart: frozenWidth,
    rangeExtractor: useCallback((range: Range) => withActive(range, activeColumn), [activeColumn]),
  }).getVirtualItems();
  const visibleKey = columnItems.map(({ index }) => index + frozen).join();
  const visible = useMemo(() => (visibleKey === '' ? [] : visibleKey.split(',').map(Number)), [visibleKey]);

  /** Scrolls to a place. What always stands in sight scrolls to the beginning when one came there from elsewhere. */
  const show = ({ row, column }: Place, from: Place) => {
    const element = scroller.current;
    if (!element) return;
    if (row < pinned) {
      if (row !== from.row) element.scrollTop = 0;
    } else {
      const top = bodyTop + (row - pinned) * rowHeight;
      if (top - bodyTop < element.scrollTop) element.scrollTop = top - bodyTop;
      else if (top + rowHeight > element.scrollTop + element.clientHeight) {
        element.scrollTop = top + rowHeight - element.clientHeight;
      }
    }
    if (column < frozen) {
      if (column !== from.column) element.scrollLeft = 0;
    } else {
      const left = lefts[column] ?? 0;
      const right = lefts[column + 1] ?? left;
      const most = left - frozenWidth;
      if (right > element.scrollLeft + element.clientWidth)
        element.scrollLeft = Math.min(most, right - element.clientWidth);
      if (most < element.scrollLeft) element.scrollLeft = most;
    }
  };
  const page = () => {
    const element = scroller.current;
    const height = (element?.clientHeight ?? 0) - bodyTop;
    const width = (element?.clientWidth ?? 0) - frozenWidth;
    const typical = columns[frozen]?.width ?? 100;
    return {
      pageRows: Math.max(1, Math.floor(height / rowHeight) - 1),
      pageColumns: Math.max(1, Math.floor(width / typical)),
    };
  };

  return {
    scroller,
    lefts,
    visible,
    bodyRows: rowItems.map(({ index }) => index + pinned),
    topOf: (row: number) => (row < pinned ? row * rowHeight : bodyTop + (row - pinned) * rowHeight),
    width: lefts.at(-1) ?? rowHeaderWidth,
    height: bodyTop + (rows.length - pinned) * rowHeight,
    bodyTop,
    rowHeight,
    show,
    page,
  };
}

function withActive(range: Range, active: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (active < 0 || active >= range.count || indexes.length === 0 || indexes.includes(active)) return indexes;
  return [...indexes, active].sort((a, b) => a - b);
}
