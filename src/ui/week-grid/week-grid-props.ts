import type { GridAction } from '../grid/grid-types.ts';
import type { Selection } from '../grid/selection.ts';
import type { NumberLimits, WeekCell, WeekEdit, WeekHow, WeekShape, WeekValues } from './week-shape.ts';

/** What is wrong with a cell. */
export interface WeekProblem {
  readonly severity: 'error' | 'warning' | 'hint';
  readonly message: string;
}

/** Several days to copy one to at once, such as Monday to Friday. */
export interface DaySet {
  readonly label: string;
  readonly days: readonly string[];
}

/** A week of numbers, edited like a spreadsheet. It keeps no value: values come in, wishes to set cells go out. */
export interface WeekGridProps extends WeekShape {
  /** Accessible name. */
  readonly label: string;
  readonly values: WeekValues;
  readonly limits: NumberLimits;
  /** What stands beneath a cell that was given nothing, such as “as the week”. Heard after the value. */
  readonly beneathWord?: string;
  /** One call is one step of undo, and holds only what changes. The answer is why it was refused; undefined when it was done. */
  onSet(edits: readonly WeekEdit[], how: WeekHow): string | undefined;
  /** A pasted text that is JSON and not cells. `cells` are those that the selection stands for; empty while nothing is selected. */
  onPasteJson?(text: string, cells: readonly WeekCell[]): void;
  /** True when it also hears a paste while the focus is elsewhere on the page, but in no text, dialog or other grid. */
  readonly hearsPage?: boolean;
  /** Further actions of the screen, for the context menu. */
  readonly actions?: readonly GridAction[];
  readonly daySets?: readonly DaySet[];
  /** Stands below the cells while nothing is selected. */
  readonly idleText?: string;
  problemAt?(day: string, time: string): WeekProblem | undefined;
  /** JSON Pointer of a cell, by which a problem finds it. */
  pointerAt?(day: string, time: string): string;
  /** Selected at first; nothing when left out. */
  readonly initialSelection?: Selection;
  /** What the active cell is being given at first. */
  readonly initialText?: string;
}
