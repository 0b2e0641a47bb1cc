import { memo, type ReactNode } from 'react';
import classes from './week-grid.module.css';
import type { WeekProblem } from './week-grid-props.ts';

interface WeekCellProps {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What is heard: its day and time, what it holds. */
  readonly name: string;
  /** 0–8. */
  readonly heat: number;
  /** True in the lines that set many cells. */
  readonly isSetting: boolean;
  /** True for a 0 that says nothing. */
  readonly isFaint: boolean;
  /** True where a layer shows what lies beneath it. */
  readonly isBeneath: boolean;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly isRange: boolean;
  readonly problem: string | undefined;
  readonly severity: WeekProblem['severity'] | undefined;
  readonly pointer: string | undefined;
  /** Reached by the focus, not by the pointer: somebody was sent here. */
  onFocus(): void;
  /** The field while it is written. */
  readonly children: ReactNode;
}

/** One cell. */
export const WeekCell = memo(
  function WeekCell(props: WeekCellProps) {
    const { isActive, isSelected, heat, problem, children } = props;
    return (
      // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a td of a grid is a gridcell
      <td
        className={classes.cell}
        data-row={props.row}
        data-col={props.column}
        data-pointer={props.pointer}
        // The field in it has a name of its own.
        aria-label={
          children !== undefined ? undefined : problem === undefined ? props.name : `${props.name}. ${problem}`
        }
        title={problem}
        aria-selected={isSelected}
        tabIndex={isActive && children === undefined ? 0 : -1}
        data-active={isActive || undefined}
        data-range={props.isRange || undefined}
        data-setting={props.isSetting || undefined}
        data-faint={props.isFaint || undefined}
        data-beneath={props.isBeneath || undefined}
        data-severity={props.severity}
        data-heat={heat || undefined}
        onFocus={props.onFocus}
      >
        {children ?? props.text}
      </td>
    );
  },
  // What it does when it is focused is the same as long as nothing else differs.
  (before, after) =>
    before.children === undefined &&
    after.children === undefined &&
    before.text === after.text &&
    before.name === after.name &&
    before.heat === after.heat &&
    before.isFaint === after.isFaint &&
    before.isBeneath === after.isBeneath &&
    before.isSelected === after.isSelected &&
    before.isActive === after.isActive &&
    before.isRange === after.isRange &&
    before.problem === after.problem &&
    before.severity === after.severity &&
    before.pointer === after.pointer,
);
