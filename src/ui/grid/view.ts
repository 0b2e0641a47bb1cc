import { searchable } from './find-cells.ts';
import type { CellState, GridColumn, GridFilter, GridView } from './grid-types.ts';

/** A column as it stands in the grid: itself, or one narrow place for a folded group. */
export interface ShownColumn {
  /** The column's id; of a folded group `fold:` and its title. */
  readonly id: string;
  readonly title: string;
  readonly width: number;
  /** Left out for a folded group. */
  readonly column?: GridColumn;
  readonly group?: string;
  /** Columns that a folded group stands for. */
  readonly folded: readonly GridColumn[];
}

/** A stretch of shown columns under one group title; without a title where they belong to none. */
export interface GroupSpan {
  readonly title?: string;
  readonly from: number;
  /** Last column, inside. */
  readonly to: number;
  readonly folded: boolean;
}

const foldedWidth = 36;

/** Columns as they are shown. The first `frozen` columns are never hidden or folded. */
export function shownColumns(columns: readonly GridColumn[], view: GridView, frozen: number): ShownColumn[] {
  const shown: ShownColumn[] = [];
  for (const [index, column] of columns.entries()) {
    const { group } = column;
    if (index >= frozen && view.hidden.includes(column.id)) continue;
    if (index >= frozen && group !== undefined && view.folded.includes(group)) {
      const last = shown.at(-1);
      if (last && !last.column && last.group === group) {
        shown[shown.length - 1] = { ...last, folded: [...last.folded, column] };
      } else shown.push({ id: `fold:${group}`, title: group, width: foldedWidth, group, folded: [column] });
      continue;
    }
    shown.push({
      id: column.id,
      title: column.title,
      width: view.widths[column.id] ?? column.width,
      column,
      ...(group === undefined ? {} : { group }),
      folded: [],
    });
  }
  return shown;
}

/** Group titles above the shown columns; frozen and other columns never share one. */
export function groupSpans(shown: readonly ShownColumn[], frozen: number): GroupSpan[] {
  const spans: GroupSpan[] = [];
  for (const [index, { group, column }] of shown.entries()) {
    const last = spans.at(-1);
    if (last && last.title === group && index !== frozen) spans[spans.length - 1] = { ...last, to: index };
    else spans.push({ ...(group === undefined ? {} : { title: group }), from: index, to: index, folded: !column });
  }
  return spans;
}

/** The rows that passed the filters, in the order of the sort, as they were when these were applied. */
export interface RowOrder {
  readonly order: readonly string[];
  /** All rows there were: what is not in `order` was filtered out. */
  readonly known: ReadonlySet<string>;
}

/** How rows are read for sorting and filtering. */
export interface RowReading {
  text(row: string, column: string): string;
  state(row: string, column: string): CellState;
}

/** Sorts and filters. Undefined where the view asks for neither. Blank cells that inherit count as what they inherit. */
export function orderRows(
  rowIds: readonly string[],
  columns: readonly GridColumn[],
  view: GridView,
  reading: RowReading,
): RowOrder | undefined {
  const filters = Object.entries(view.filters).filter(([, filter]) => isFiltering(filter));
  const { sort } = view;
  if (filters.length === 0 && !sort) return undefined;
  const order = rowIds.filter((row) => filters.every(([column, filter]) => passes(row, column, filter, reading)));
  if (sort) {
    const kind = columns.find(({ id }) => id === sort.column)?.kind;
    const keyed = order.map((row) => ({ row, key: counted(row, sort.column, reading) }));
    const sign = sort.direction === 'ascending' ? 1 : -1;
    keyed.sort((a, b) => compareBlank(a.key, b.key) || sign * compareTexts(a.key, b.key, kind));
    return { order: keyed.map(({ row }) => row), known: new Set(rowIds) };
  }
  return { order, known: new Set(rowIds) };
}

/** The order kept while rows come and go: new rows stand at the end until the person sorts or filters again. */
export function currentRows(order: RowOrder | undefined, rowIds: readonly string[]): readonly string[] {
  if (!order) return rowIds;
  const present = new Set(rowIds);
  return [...order.order.filter((row) => present.has(row)), ...rowIds.filter((row) => !order.known.has(row))];
}

/** True when a filter leaves anything out. */
export function isFiltering(filter: GridFilter | undefined): boolean {
  return Boolean(filter && ((filter.contains ?? '') !== '' || filter.only));
}

function passes(row: string, column: string, filter: GridFilter, reading: RowReading): boolean {
  if (filter.only === 'filled' && reading.text(row, column) === '') return false;
  if (filter.only === 'blank' && reading.text(row, column) !== '') return false;
  if (filter.only === 'problems' && reading.state(row, column).problems.length === 0) return false;
  return !filter.contains || searchable(counted(row, column, reading)).includes(searchable(filter.contains));
}

function counted(row: string, column: string, reading: RowReading): string {
  return reading.text(row, column) || (reading.state(row, column).inherited ?? '');
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function compareBlank(a: string, b: string): number {
  return (a === '' ? 1 : 0) - (b === '' ? 1 : 0);
}

function compareTexts(a: string, b: string, kind: GridColumn['kind']): number {
  if (kind === 'number') {
    const [x, y] = [Number(a), Number(b)];
    const wrong = (Number.isNaN(x) ? 1 : 0) - (Number.isNaN(y) ? 1 : 0);
    if (wrong !== 0) return wrong;
    if (!Number.isNaN(x)) return x - y;
  }
  return collator.compare(a, b);
}
