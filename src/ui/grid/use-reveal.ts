import { useLayoutEffect, useState } from 'react';
import type { GridProps } from './grid-props.ts';
import { nextProblem } from './next-problem.ts';
import type { Place } from './selection.ts';
import type { GridModel } from './use-grid-model.ts';

/** Going to a cell by its ids, even one that is folded, hidden or filtered out; and from problem to problem. */
export function useReveal(model: GridModel, props: GridProps, active: Place, goTo: (place: Place) => void) {
  const [pending, setPending] = useState<{ readonly row: string; readonly column: string | undefined }>();
  const { rows, columns, view } = model;

  useLayoutEffect(() => {
    if (!pending) return;
    const row = rows.indexOf(pending.row);
    const column = pending.column === undefined ? -1 : columns.findIndex(({ id }) => id === pending.column);
    if (row < 0 || (column < 0 && pending.column !== undefined)) return;
    setPending(undefined);
    goTo({ row, column });
  });

  const reveal = (row: string, column?: string): boolean => {
    const wanted = props.columns.find(({ id }) => id === column);
    if (column !== undefined && !wanted) return false;
    const inSight = rows.includes(row);
    if (!inSight && !props.rowIds.includes(row)) return false;
    const shown = column === undefined || columns.some(({ id }) => id === column);
    if (!inSight || !shown) {
      model.setView({
        ...view,
        filters: inSight ? view.filters : {},
        hidden: view.hidden.filter((id) => id !== column),
        folded: view.folded.filter((group) => group !== wanted?.group),
      });
    }
    setPending({ row, column });
    return true;
  };

  const goToProblem = (step: 1 | -1) => {
    const at = columns[active.column];
    const canonical = props.columns.findIndex(({ id }) => id === (at?.column ?? at?.folded[0])?.id);
    // A folded group is before its own columns, so that the first of them is not passed over.
    const from = { row: active.row, column: at && !at.column && step === 1 ? canonical - 1 : canonical };
    const place = nextProblem(from, step, { rows: rows.length, columns: props.columns.length }, ({ row, column }) => {
      const id = rows[row];
      if (id === undefined || model.problemsOf(id).length === 0) return false;
      const wanted = props.columns[column];
      return wanted ? model.state(id, wanted.id).problems.length > 0 : (props.rowProblems?.(id).length ?? 0) > 0;
    });
    const row = place && rows[place.row];
    if (row !== undefined) reveal(row, props.columns[place?.column ?? -1]?.id);
    else if (props.rowIds.some((id) => model.problemsOf(id).length > 0)) {
      model.say('The rows shown have no problems. Rows that filters leave out have some.');
    } else model.say('No problems.');
  };

  return { reveal, goToProblem };
}
