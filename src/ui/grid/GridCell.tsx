// biome-ignore-all lint/a11y/useSemanticElements: a table that draws only what is in sight tells its places by ARIA
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stands on cells, not on rows and groups
import { memo, type ReactNode } from 'react';
import { searchable } from './find-cells.ts';
import classes from './grid.module.css';
import type { CellState, GridColumn } from './grid-types.ts';
import { worstProblem } from './next-problem.ts';
import { problemText } from './words.ts';

interface GridCellProps {
  readonly gridId: string;
  readonly row: number;
  readonly index: number;
  readonly column: GridColumn;
  readonly text: string;
  readonly state: CellState;
  /** Room before it where columns out of sight are not drawn, in CSS pixels. */
  readonly gap: number;
  readonly width: number;
  readonly frozen: boolean;
  readonly selected: boolean;
  readonly active: boolean;
  /** Bottom right of the selection: carries the fill handle. */
  readonly handle: boolean;
  /** Would be filled if the handle were let go now. */
  readonly preview: boolean;
  /** What the find bar looks for, ready to compare. */
  readonly query: string;
  readonly editor?: ReactNode;
}

function CellView(props: GridCellProps) {
  const { gridId, row, index, column, text, state, active, editor, query } = props;
  const worst = worstProblem(state.problems);
  const describedBy = worst ? `${gridId}-${row}-${index}` : undefined;
  const shown = text === '' ? (state.inherited ?? '') : text;
  const found = query !== '' && text !== '' && searchable(text).includes(query);
  return (
    <div
      role="gridcell"
      className={classes.cell}
      data-row={row}
      data-col={index}
      data-frozen={props.frozen || undefined}
      data-kind={column.kind}
      data-align={column.align}
      data-severity={worst?.severity}
      data-inherited={text === '' || undefined}
      data-active={active || undefined}
      data-handle={props.handle || undefined}
      data-preview={props.preview || undefined}
      data-found={found || undefined}
      data-editing={editor ? true : undefined}
      aria-colindex={index + 2}
      aria-selected={props.selected}
      aria-readonly={state.readOnly ? true : undefined}
      aria-invalid={worst?.severity === 'error' ? true : undefined}
      aria-describedby={describedBy}
      title={worst ? state.problems.map(problemText).join('\n') : undefined}
      tabIndex={active ? 0 : -1}
      style={props.gap > 0 ? { width: props.width, marginInlineStart: props.gap } : { width: props.width }}
    >
      {shown}
      {worst ? (
        <span hidden id={describedBy}>
          {state.problems.map(problemText).join(' ')}
        </span>
      ) : null}
      {props.handle ? <span className={classes.fillHandle} data-fill aria-hidden /> : null}
      {editor}
    </div>
  );
}

/** One cell. Drawn again only when something in it changed. */
export const GridCell = memo(CellView, (before, after) => {
  for (const key of Object.keys(after) as (keyof GridCellProps)[]) // the keys of a props object are its props
    if (key !== 'state' && before[key] !== after[key]) return false;
  return sameState(before.state, after.state) && before.editor === after.editor;
});

function sameState(a: CellState, b: CellState): boolean {
  return (
    a === b ||
    (a.inherited === b.inherited &&
      a.readOnly === b.readOnly &&
      a.problems.length === b.problems.length &&
      a.problems.every((one, index) => {
        const other = b.problems[index];
        return one.message === other?.message && one.severity === other.severity;
      }))
  );
}
