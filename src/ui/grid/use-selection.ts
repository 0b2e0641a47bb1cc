import { useState } from 'react';
import { follow, type Place, type Selection, selectCell } from './selection.ts';
import type { GridModel } from './use-grid-model.ts';

/** The selection of a grid, which follows its rows and columns when they move and never stands outside them. */
export function useSelection({ rows, columns }: Pick<GridModel, 'rows' | 'columns'>) {
  const [kept, keep] = useState(() => ({ selection: selectCell({ row: 0, column: 0 }), rows, columns }));
  let { selection } = kept;
  if (kept.rows !== rows || kept.columns !== columns) {
    selection = follow(
      selection,
      { before: kept.rows, after: rows },
      kept.columns === columns
        ? { before: none, after: none }
        : { before: kept.columns.map(({ id }) => id), after: columns.map(({ id }) => id) },
    );
    keep({ selection, rows, columns });
  }
  const within = ({ row, column }: Place): Place => ({
    row: Math.min(row, rows.length - 1),
    column: Math.min(column, columns.length - 1),
  });
  const clamped: Selection = {
    ...selection,
    active: within(selection.active),
    anchor: within(selection.anchor),
    head: within(selection.head),
  };
  return [clamped, (next: Selection) => keep((before) => ({ ...before, selection: next }))] as const;
}

const none: readonly string[] = [];
