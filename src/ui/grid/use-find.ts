import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { findCells, nextFound, searchable } from './find-cells.ts';
import type { Place } from './selection.ts';
import type { GridModel } from './use-grid-model.ts';

/** The find bar's state: what is sought, where it stands, and going from one to the next. */
export function useFind(model: GridModel, active: Place, goTo: (place: Place) => void) {
  const [query, setQuery] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const sought = useDeferredValue(query ?? '');
  const { rows, columns, text } = model;
  const extent = { rows: rows.length, columns: columns.length };
  const textAt = ({ row, column }: Place) => {
    const id = rows[row];
    const shown = columns[column]?.column;
    return id === undefined || !shown ? '' : text(id, shown.id);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: extent and textAt are made of these
  const found = useMemo(() => findCells(extent, sought, textAt), [rows, columns, text, sought]);
  return {
    isOpen: query !== undefined,
    query: query ?? '',
    /** Ready to compare with cells. */
    wanted: searchable(sought),
    found: found.length,
    current: found.findIndex((each) => each.row === active.row && each.column === active.column) + 1,
    input,
    open() {
      setQuery((before) => before ?? '');
      // The bar is drawn after this event, or is already there.
      requestAnimationFrame(() => input.current?.select());
    },
    close: () => setQuery(undefined),
    setQuery,
    step(step: 1 | -1) {
      // Typing may be ahead of what is drawn.
      const places = sought === query ? found : findCells(extent, query ?? '', textAt);
      const place = places[nextFound(places, active, step)];
      if (place) goTo(place);
    },
  };
}
