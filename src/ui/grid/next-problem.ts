import type { CellProblem } from './grid-types.ts';
import { nextCell } from './navigate.ts';
import type { Place } from './selection.ts';

/** The next cell with a problem in reading order, starting again at the end; undefined when there is none. */
export function nextProblem(
  from: Place,
  step: 1 | -1,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  hasProblem: (place: Place) => boolean,
): Place | undefined {
  // The row's own header counts as the column before the first.
  const wide = { rows, columns: columns + 1 };
  let at: Place | undefined = { row: Math.max(0, from.row), column: Math.max(-1, from.column) + 1 };
  if (from.row < 0 && step === 1) at = { row: 0, column: -1 };
  const count = rows * wide.columns;
  for (let tried = 0; tried < count; tried += 1) {
    at =
      at.column < 0
        ? { row: 0, column: 0 }
        : (nextCell(at, step, wide) ?? (step === 1 ? { row: 0, column: 0 } : { row: rows - 1, column: columns }));
    const place = { row: at.row, column: at.column - 1 };
    if (hasProblem(place)) return place;
  }
  return undefined;
}

/** The worst of some problems; undefined when there are none. */
export function worstProblem(problems: readonly CellProblem[]): CellProblem | undefined {
  return (
    problems.find(({ severity }) => severity === 'error') ??
    problems.find(({ severity }) => severity === 'warning') ??
    problems[0]
  );
}
