import { useCallback, useMemo, useState } from 'react';
import type { GridProps } from './grid-props.ts';
import {
  type CellProblem,
  type CellRefusal,
  type CellState,
  type GridView,
  plainView,
  type SetCell,
  type SetHow,
} from './grid-types.ts';
import { currentRows, type GroupSpan, groupSpans, orderRows, type ShownColumn, shownColumns } from './view.ts';
import { outcomeSentence } from './words.ts';

/** Rows and columns as they stand in the grid, and the one way to change cells. */
export interface GridModel {
  readonly view: GridView;
  setView(next: GridView): void;
  /** Pinned rows, then rows in their order, then the row not yet made. */
  readonly rows: readonly string[];
  readonly pinned: number;
  /** Rows that filters leave out. */
  readonly filteredOut: number;
  /** The id of the row not yet made, where rows can be made. */
  readonly ghost: string | undefined;
  readonly columns: readonly ShownColumn[];
  readonly frozen: number;
  readonly spans: readonly GroupSpan[];
  text(row: string, column: string): string;
  state(row: string, column: string): CellState;
  /** All problems of a row and its cells. */
  problemsOf(row: string): readonly CellProblem[];
  titleOf(row: string): string;
  /** Sets what may be set, says what was refused, and gives the refusals. */
  setCells(cells: readonly SetCell[], how: SetHow): readonly CellRefusal[];
  /** What the grid last had to say; undefined when it was followed by something else. */
  readonly notice: string | undefined;
  say(notice: string | undefined): void;
  addToNotice(sentence: string): void;
}

const none: readonly never[] = [];
const plainState: CellState = { problems: none };

/** Arranges a grid's rows and columns. */
export function useGridModel(props: GridProps): GridModel {
  const { rowIds, columns, pinnedRows = none, frozenColumns = 1, cellText, cellState, rowProblems } = props;
  const { newRowId, rowTitle, onSetCells, onViewChange, readOnly } = props;
  const [view, keepView] = useState(props.initialView ?? plainView);
  const [order, setOrder] = useState(() => orderRows(rowIds, columns, view, { text: cellText, state: cellState }));
  const [notice, say] = useState<string>();
  const [spare, setSpare] = useState(() => newRowId?.());
  const known = useMemo(() => new Set(rowIds), [rowIds]);
  const makesRows = newRowId !== undefined && !readOnly;
  if (makesRows && (spare === undefined || known.has(spare))) setSpare(newRowId());
  const ghost = makesRows ? spare : undefined;

  const body = useMemo(() => currentRows(order, rowIds), [order, rowIds]);
  const rows = useMemo(
    () => [...pinnedRows, ...body, ...(ghost === undefined || known.has(ghost) ? [] : [ghost])],
    [pinnedRows, body, ghost, known],
  );
  const shown = useMemo(() => shownColumns(columns, view, frozenColumns), [columns, view, frozenColumns]);
  const spans = useMemo(() => groupSpans(shown, frozenColumns), [shown, frozenColumns]);

  const text = useCallback(
    (row: string, column: string) => (row === ghost ? '' : cellText(row, column)),
    [cellText, ghost],
  );
  const state = useCallback(
    (row: string, column: string) => (row === ghost ? plainState : cellState(row, column)),
    [cellState, ghost],
  );
  const problemsOf = useMemo(() => {
    const found = new Map<string, readonly CellProblem[]>();
    return (row: string) => {
      const before = found.get(row);
      if (before || row === ghost) return before ?? none;
      const problems = [
        ...(rowProblems?.(row) ?? none),
        ...columns.flatMap((column) => cellState(row, column.id).problems),
      ];
      found.set(row, problems);
      return problems;
    };
  }, [cellState, rowProblems, columns, ghost]);
  const titleOf = useCallback((row: string) => (row === ghost ? 'New row' : rowTitle(row)), [rowTitle, ghost]);

  const setView = (next: GridView) => {
    keepView(next);
    if (next.sort !== view.sort || next.filters !== view.filters) {
      setOrder(orderRows(rowIds, columns, next, { text: cellText, state: cellState }));
    }
    onViewChange?.(next);
  };

  const setCells = (cells: readonly SetCell[], how: SetHow) => {
    const refusals: CellRefusal[] = [];
    const wanted: SetCell[] = [];
    for (const cell of cells) {
      if (text(cell.row, cell.column) === cell.text) continue;
      const locked = readOnly ?? state(cell.row, cell.column).readOnly;
      if (!locked) wanted.push(cell);
      else refusals.push({ ...cell, message: typeof locked === 'string' ? locked : 'This cell is read only.' });
    }
    if (wanted.length > 0) refusals.push(...onSetCells(wanted, how));
    const titles = new Map(columns.map(({ id, title }) => [id, title]));
    const known = new Set([...rowIds, ...pinnedRows]);
    const nameOf = ({ row, column }: CellRefusal) =>
      `${known.has(row) ? titleOf(row) : 'New row'}, ${titles.get(column) ?? column}`;
    say(how === 'type' && refusals.length === 0 ? undefined : outcomeSentence(how, cells.length, refusals, nameOf));
    return refusals;
  };

  return {
    view,
    setView,
    rows,
    pinned: pinnedRows.length,
    filteredOut: rowIds.length - body.length,
    ghost,
    columns: shown,
    frozen: Math.min(frozenColumns, shown.length),
    spans,
    text,
    state,
    problemsOf,
    titleOf,
    setCells,
    notice,
    say,
    addToNotice: (sentence) => say((before) => (before ? `${before} ${sentence}` : sentence)),
  };
}
