import type { Json } from '../../generated/types.ts';
import type { ColumnKey } from './columns.ts';
import type { RowKey } from './rows.ts';

/** What importing a file would do, row by row and cell by cell. Nothing is changed yet. */
export interface CsvPreview {
  readonly rows: readonly CsvPreviewRow[];
  /** What is wrong with the file as a whole, as sentences; then it may have no rows. */
  readonly problems: readonly string[];
  /** Titles of columns that the file leaves out; they keep their values. */
  readonly missingColumns: readonly string[];
  /** Headers that name no column; what stands below them is left out. */
  readonly unknownColumns: readonly string[];
}

/** A row of the file. */
export interface CsvPreviewRow {
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
  /** The key as it is written: a queue's name, or DEFAULT. */
  readonly key: string;
  /** The row of the table that it is about; left out for a new one. */
  readonly row?: RowKey;
  /** Id of the queue, of a new row. */
  readonly queue?: string;
  /** `wrong`: something in it cannot be taken; the rest of it can, unless there are `problems`. */
  readonly state: 'new' | 'changed' | 'same' | 'wrong';
  /** Cells that would change or cannot be taken. */
  readonly cells: readonly CsvPreviewCell[];
  /** Why the row as a whole cannot be taken, as sentences. */
  readonly problems: readonly string[];
}

/** A cell that would change, or whose text cannot be taken. */
export interface CsvPreviewCell {
  readonly column: ColumnKey;
  readonly before: string;
  /** How the cell would read; the text of the file where it cannot be taken. */
  readonly after: string;
  /** What the cell would hold; undefined where it becomes blank, and where there is a problem. */
  readonly value: Json | undefined;
  readonly problem?: string;
}
