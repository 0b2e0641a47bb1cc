import type { ReactNode, Ref } from 'react';
import type {
  CellProblem,
  CellRefusal,
  CellState,
  GridAction,
  GridColumn,
  GridHandle,
  GridSelection,
  GridView,
  SetCell,
  SetHow,
} from './grid-types.ts';

/**
 * What a grid is made of. `cellText` and `cellState` answer from values at hand: they are asked for every visible cell
 * at each change, and for all cells when problems are sought. Their identity says whether anything changed, so keep
 * them (and `columns`, `rowIds`, `pinnedRows`) the same while nothing did.
 */
export interface GridProps {
  /** Accessible name of the grid. */
  readonly label: string;
  /** Rows in their own order, the pinned ones left out. */
  readonly rowIds: readonly string[];
  readonly columns: readonly GridColumn[];
  /** Rows that stay at the top and are neither sorted nor filtered. */
  readonly pinnedRows?: readonly string[];
  /** How many columns stay at the left; 1 when left out. They cannot be hidden or folded. */
  readonly frozenColumns?: number;
  /** What a row is called. */
  rowTitle(row: string): string;
  /** A cell's own text: what is shown, copied, searched and edited; blank where it has none. */
  cellText(row: string, column: string): string;
  cellState(row: string, column: string): CellState;
  /** Problems of a row as a whole, beside those of its cells. */
  rowProblems?(row: string): readonly CellProblem[];
  /** Sets cells as one step of undo and gives the cells that were refused; the others are set. */
  onSetCells(cells: readonly SetCell[], how: SetHow): readonly CellRefusal[];
  /** Gives the id of a row to be made. With it the grid ends in an empty row, and pastes may go past the end: `onSetCells` then names rows that are not among `rowIds`. */
  newRowId?(): string;
  /** Why nothing can be changed now. */
  readonly readOnly?: string | undefined;
  /** The screen's own actions for what is selected. */
  actions?(selection: GridSelection): readonly GridAction[];
  /** Stands at the start of the grid's toolbar. */
  readonly toolbar?: ReactNode;
  /** Stands in place of the rows when there are none. */
  readonly empty?: ReactNode;
  /** A row as a form, where the grid has less than 700 pixels; left out, a form made of the columns. */
  detail?(row: string): ReactNode;
  readonly initialView?: GridView;
  onViewChange?(view: GridView): void;
  /** The person went to another cell; `column` is left out at a row's header. */
  onActiveChange?(cell: { readonly row: string; readonly column?: string } | undefined): void;
  readonly ref?: Ref<GridHandle>;
}
