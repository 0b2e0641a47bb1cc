import type { ReactNode } from 'react';
import type { Severity } from '../../generated/types.ts';

/** A finding about one cell or one row, as a sentence for the person. */
export interface CellProblem {
  readonly severity: Severity;
  readonly message: string;
}

/** Everything about a cell beside its own text. */
export interface CellState {
  /** The text that counts while the cell's own text is blank; left out where nothing is inherited. */
  readonly inherited?: string;
  /** Where that comes from, such as “from DEFAULT”. */
  readonly inheritedFrom?: string;
  readonly problems: readonly CellProblem[];
  /** True, or the reason as a sentence, where the cell cannot be changed. */
  readonly readOnly?: boolean | string;
}

/** A wish to give one cell a text; blank text clears it. */
export interface SetCell {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** Why a cell kept its old text. */
export interface CellRefusal {
  readonly row: string;
  readonly column: string;
  readonly message: string;
}

/** What the person did to set cells; one call is one step of undo. */
export type SetHow = 'type' | 'paste' | 'fill' | 'clear';

/** One option of a choice cell. */
export interface GridChoice {
  /** What the cell's text becomes. */
  readonly text: string;
  /** How the option reads in the list; left out, as its text. */
  readonly label?: string;
  readonly detail?: string;
}

/** The options of a boolean cell. */
export const booleanChoices: readonly GridChoice[] = [{ text: 'true' }, { text: 'false' }];

/** Makes what a choice cell refers to and does not find. */
export interface GridCreate {
  /** How the offer reads for what was typed (it may be blank). */
  label(typed: string): string;
  /** Makes it, at once or in a dialog; `take` then gives the cell its text. Never calling `take` leaves the cell as it is. */
  run(typed: string, cell: { readonly row: string; readonly column: string }, take: (text: string) => void): void;
}

/** What a custom editor is given. Enter, Tab and Escape are the grid's unless the editor prevents their default. */
export interface GridEditorProps {
  readonly row: string;
  readonly column: string;
  /** The text being written; not yet in the cell. */
  readonly text: string;
  onChange(text: string): void;
  /** What counts while the text is blank; left out in a cell, which shows it by itself. */
  readonly placeholder?: string;
  /** Takes the text (the one being written when left out) and closes. */
  commit(text?: string): void;
  cancel(): void;
  readonly 'aria-label': string;
  readonly 'aria-invalid': boolean;
  /** Id of the sentence that says why the text was refused. */
  readonly 'aria-describedby'?: string;
}

/** How a column's cells are edited. A custom editor focuses its own control when it appears. */
export type GridEditor =
  | { readonly type: 'text'; readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' }
  | { readonly type: 'choice'; choices(row: string): readonly GridChoice[]; readonly create?: GridCreate }
  | { readonly type: 'boolean' }
  | { readonly type: 'custom'; render(props: GridEditorProps): ReactNode };

/** One column. Titles are unique within a grid. */
export interface GridColumn {
  readonly id: string;
  readonly title: string;
  /** Title of the group it folds with; columns of a group stand side by side. */
  readonly group?: string;
  /** CSS pixels, at first. */
  readonly width: number;
  readonly align?: 'start' | 'end';
  /** How it sorts and looks: numbers as numbers, code in monospace. */
  readonly kind?: 'text' | 'number' | 'code';
  /** One sentence: what the column does. */
  readonly help?: string;
  /** Left out: a line of text. */
  readonly editor?: GridEditor;
}

/** Which rows of a column's filter stay: those that contain the text and are in the state. */
export interface GridFilter {
  readonly contains?: string;
  readonly only?: 'filled' | 'blank' | 'problems';
}

/** How the person looks at the grid; changes no cell. */
export interface GridView {
  readonly sort?: { readonly column: string; readonly direction: 'ascending' | 'descending' };
  readonly filters: Readonly<Record<string, GridFilter>>;
  readonly hidden: readonly string[];
  /** Titles of folded groups. */
  readonly folded: readonly string[];
  /** Columns whose width was changed, in CSS pixels. */
  readonly widths: Readonly<Record<string, number>>;
}

/** Nothing sorted, filtered, hidden or folded. */
export const plainView: GridView = { filters: {}, hidden: [], folded: [], widths: {} };

/** An action of the screen in the grid's context menu. */
export interface GridAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly shortcut?: string;
  readonly destructive?: boolean;
  /** Why it cannot be done now. */
  readonly disabled?: string;
  run(): void;
}

/** What is selected, by ids; the row not yet made is never among them. */
export interface GridSelection {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** What a screen can ask of a grid it holds by `ref`. */
export interface GridHandle {
  /** Goes to a cell, or to a row's header, and focuses it; unfolds, shows and unfilters as needed. False when there is none. */
  reveal(row: string, column?: string): boolean;
  focus(): void;
  find(): void;
}
