import type { Json } from '../../generated/types.ts';
import type { ColumnKey } from './columns.ts';
import type { RowKey } from './rows.ts';

/** A wish to give a cell a text; blank text makes it inherit. A row that does not exist is to be made, with that key. */
export interface CellEdit {
  readonly row: RowKey;
  readonly column: ColumnKey;
  readonly text: string;
  /** Where the text stood in what was pasted or read, counted from 1. */
  readonly line?: number;
}

/** Why a text does not become a cell. */
export interface CellPlanProblem {
  readonly row: RowKey;
  readonly column: ColumnKey;
  /** Where the text stood in what was pasted or read, counted from 1. */
  readonly line?: number;
  /** The text as it came, so that nothing of it is lost. */
  readonly text: string;
  readonly message: string;
}

/** What typing, pasting, filling or importing would do: the arguments of `setSettingsCells`, and what is left out of them. */
export interface CellPlan {
  /** Cells that change, those of new rows too; undefined makes a cell blank. */
  readonly cells: readonly { readonly row: RowKey; readonly column: ColumnKey; readonly value: Json | undefined }[];
  /** Rows to be made, with their queue where it is given. */
  readonly newRows: readonly { readonly row: RowKey; readonly queue?: string }[];
  readonly problems: readonly CellPlanProblem[];
}
