// biome-ignore-all lint/a11y/useSemanticElements: a table that draws only what is in sight tells its places by ARIA
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stands on cells, not on rows and groups
import { VisuallyHidden } from '@mantine/core';
import { IconAlertCircle, IconAlertTriangle, IconInfoCircle, IconPinned, IconPlus } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { GridCell } from './GridCell.tsx';
import classes from './grid.module.css';
import { worstProblem } from './next-problem.ts';
import type { GridModel } from './use-grid-model.ts';
import { count, problemText } from './words.ts';

/** Icon of each severity, the same in row headers and the cell bar. */
export const severityIcons = { error: IconAlertCircle, warning: IconAlertTriangle, hint: IconInfoCircle } as const;

interface GridRowProps {
  readonly gridId: string;
  readonly id: string;
  readonly index: number;
  /** Its number as people count; undefined for a pinned row, 'new' for the row not yet made. */
  readonly number: number | 'new' | undefined;
  readonly top: number;
  readonly headerRows: number;
  readonly columns: GridModel['columns'];
  readonly lefts: readonly number[];
  readonly frozen: number;
  /** Indexes of the columns drawn beside the frozen ones. */
  readonly visible: readonly number[];
  readonly text: GridModel['text'];
  readonly state: GridModel['state'];
  readonly problemsOf: GridModel['problemsOf'];
  readonly title: string;
  /** Selected columns, both inside; from > to where none is. */
  readonly selectedFrom: number;
  readonly selectedTo: number;
  readonly previewFrom: number;
  readonly previewTo: number;
  /** Column of the active cell, -2 where it is in another row. */
  readonly active: number;
  readonly handle: number;
  readonly query: string;
  readonly editor?: ReactNode;
}

/** One row: its header, the frozen cells and those in sight. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { id, index, columns, lefts, frozen, gridId } = props;
  const problems = props.problemsOf(id);
  const worst = worstProblem(problems);
  const Mark = worst ? severityIcons[worst.severity] : undefined;
  const cellAt = (at: number, before: number) => {
    const shown = columns[at];
    if (!shown) return null;
    const gap = (lefts[at] ?? 0) - (lefts[before + 1] ?? 0);
    const selected = at >= props.selectedFrom && at <= props.selectedTo;
    const isActive = props.active === at;
    if (!shown.column) {
      const wrong = shown.folded.some((column) => props.state(id, column.id).problems.length > 0);
      return (
        <div
          key={shown.id}
          role="gridcell"
          className={classes.cell}
          data-row={index}
          data-col={at}
          data-folded
          data-active={isActive || undefined}
          aria-colindex={at + 2}
          aria-selected={selected}
          aria-readonly
          aria-label={`${count(shown.folded.length, 'column')} folded${wrong ? ', with problems' : ''}`}
          tabIndex={isActive ? 0 : -1}
          style={{ width: shown.width, marginInlineStart: gap }}
        >
          {wrong ? <IconAlertCircle size={14} aria-hidden className={classes.foldedMark} /> : null}
        </div>
      );
    }
    return (
      <GridCell
        key={shown.id}
        gridId={gridId}
        row={index}
        index={at}
        column={shown.column}
        text={props.text(id, shown.id)}
        state={props.state(id, shown.id)}
        gap={gap}
        width={shown.width}
        frozen={at < frozen}
        selected={selected}
        active={isActive}
        handle={props.handle === at}
        preview={at >= props.previewFrom && at <= props.previewTo}
        query={props.query}
        {...(isActive && props.editor ? { editor: props.editor } : {})}
      />
    );
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 1 + props.headerRows}
      className={classes.row}
      data-pinned={props.number === undefined || undefined}
      data-new={props.number === 'new' || undefined}
      data-editing-in={props.editor ? true : undefined}
      style={{ top: props.top }}
    >
      {/* One thing that sticks for each row: browsers draw each on a layer of its own. */}
      <div role="presentation" className={classes.frozen} style={{ width: lefts[frozen] }}>
        <div
          role="rowheader"
          className={classes.rowHeader}
          data-row={index}
          data-col={-1}
          data-selected={props.selectedFrom <= props.selectedTo || undefined}
          data-severity={worst?.severity}
          data-active={props.active === -1 || undefined}
          aria-colindex={1}
          aria-label={problems.length > 0 ? `${props.title}, ${count(problems.length, 'problem')}` : props.title}
          aria-describedby={problems.length > 0 ? `${gridId}-${index}--1-problems` : undefined}
          title={problems.length > 0 ? problems.slice(0, 8).map(problemText).join('\n') : undefined}
          tabIndex={props.active === -1 ? 0 : -1}
        >
          {problems.length > 0 ? (
            <span hidden id={`${gridId}-${index}--1-problems`}>
              {problems.slice(0, 8).map(problemText).join(' ')}
            </span>
          ) : null}
          {Mark ? <Mark size={14} aria-hidden /> : <span />}
          {props.number === undefined ? (
            <>
              <IconPinned size={14} aria-hidden />
              <VisuallyHidden>Pinned</VisuallyHidden>
            </>
          ) : props.number === 'new' ? (
            <>
              <IconPlus size={14} aria-hidden />
              <VisuallyHidden>New</VisuallyHidden>
            </>
          ) : (
            props.number
          )}
        </div>
        {Array.from({ length: frozen }, (_, at) => cellAt(at, at - 1))}
      </div>
      {props.visible.map((at, order) => cellAt(at, order === 0 ? frozen - 1 : (props.visible[order - 1] ?? at - 1)))}
    </div>
  );
});
