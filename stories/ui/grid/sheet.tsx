import { useCallback, useMemo, useRef, useState } from 'react';
import {
  type CellProblem,
  type CellState,
  Grid,
  type GridColumn,
  type GridProps,
  type SetCell,
} from '../../../src/ui/grid/index.ts';

const groups = ['Queue', 'Offer', 'Slots', 'Dialing', 'Limits', 'Priority', 'Notification'];

/** As many columns as the settings table has: a key, choices, numbers, truth values, code. */
export function sheetColumns(count = 38): GridColumn[] {
  return Array.from({ length: count }, (_, index): GridColumn => {
    if (index === 0)
      return { id: 'queue', title: 'Virtual Queue', width: 180, help: 'The queue whose callers these settings serve.' };
    const group = groups[Math.floor(((index - 1) * groups.length) / (count - 1))] ?? 'Queue';
    const id = `c${index}`;
    if (index % 7 === 2) return { id, group, title: `Enabled ${index}`, width: 100, editor: { type: 'boolean' } };
    if (index % 7 === 4) {
      const choices = ['Weekdays', 'Weekends', 'Holidays', 'Always'].map((text) => ({ text }));
      const create = {
        label: (typed: string) => (typed === '' ? 'Create business hours…' : `Create “${typed}”…`),
        run: (typed: string, _: unknown, take: (text: string) => void) => take(typed || 'New hours'),
      };
      return {
        id,
        group,
        title: `Business Hours ${index}`,
        width: 150,
        editor: { type: 'choice', choices: () => choices, create },
      };
    }
    if (index % 7 === 6) return { id, group, title: `Skill Expression ${index}`, width: 170, kind: 'code' };
    return {
      id,
      group,
      title: `Duration ${index}`,
      width: 110,
      kind: 'number',
      align: 'end',
      help: 'How long it lasts, in minutes: a whole number from 0 to 1,440.',
      editor: { type: 'text', inputMode: 'numeric' },
    };
  });
}

type Cells = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Rows of which most cells are blank and inherit. */
export function sheetCells(rows: number, columns: readonly GridColumn[]): Cells {
  const cells: Record<string, Record<string, string>> = { DEFAULT: { queue: 'DEFAULT' } };
  const own = (column: GridColumn, at: number): string =>
    column.editor?.type === 'boolean'
      ? at % 2
        ? 'true'
        : 'false'
      : column.editor?.type === 'choice'
        ? 'Weekdays'
        : column.kind === 'code'
          ? 'Sales > 3'
          : String(5 + (at % 12) * 5);
  for (const [at, column] of columns.slice(1).entries()) (cells.DEFAULT ??= {})[column.id] = own(column, at);
  for (let row = 0; row < rows; row += 1) {
    const line: Record<string, string> = { queue: `Queue_${String(row + 1).padStart(4, '0')}_VQ` };
    for (const [at, column] of columns.slice(1).entries())
      if ((row * 7 + at * 3) % 5 < 2) line[column.id] = own(column, row + at);
    cells[`r${row}`] = line;
  }
  return cells;
}

const fine: readonly CellProblem[] = [];

function problemsOf(column: GridColumn, text: string): readonly CellProblem[] {
  if (text === '') return fine;
  if (column.kind === 'number' && !/^\d+$/.test(text))
    return [{ severity: 'error', message: `${column.title} is a whole number.` }];
  if (column.kind === 'number' && Number(text) > 1440) return [{ severity: 'warning', message: 'Longer than a day.' }];
  if (column.editor?.type === 'boolean' && !/^(true|false)$/.test(text))
    return [{ severity: 'error', message: 'Either true or false.' }];
  return fine;
}

/** A grid that keeps its own cells. */
export function Sheet({
  rows = 40,
  columnCount = 38,
  wrong = {},
  refuses,
  ...rest
}: {
  readonly rows?: number;
  readonly columnCount?: number;
  /** Cells to begin with, by row and column. */
  readonly wrong?: Cells;
  /** Texts that are never taken. */
  readonly refuses?: string;
} & Partial<GridProps>) {
  const columns = useMemo(() => sheetColumns(columnCount), [columnCount]);
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns]);
  const [cells, setCells] = useState<Cells>(() => {
    const made: Record<string, Readonly<Record<string, string>>> = { ...sheetCells(rows, columns) };
    for (const [row, line] of Object.entries(wrong)) made[row] = { ...made[row], ...line };
    return made;
  });
  const [history, setHistory] = useState<readonly Cells[]>([]);
  const next = useRef(0);
  const rowIds = useMemo(() => Object.keys(cells).filter((id) => id !== 'DEFAULT'), [cells]);
  const cellText = useCallback((row: string, column: string) => cells[row]?.[column] ?? '', [cells]);
  const cellState = useCallback(
    (row: string, column: string): CellState => {
      const known = byId.get(column);
      const problems = known ? problemsOf(known, cells[row]?.[column] ?? '') : fine;
      if (row === 'DEFAULT')
        return { problems, ...(column === 'queue' ? { readOnly: 'The DEFAULT row keeps its name.' } : {}) };
      const inherited = column === 'queue' ? undefined : cells.DEFAULT?.[column];
      return inherited ? { inherited, problems } : { problems };
    },
    [cells, byId],
  );
  const rowTitle = useCallback((row: string) => cells[row]?.queue || 'Row without a queue', [cells]);
  const onSetCells = (wanted: readonly SetCell[]) => {
    const refused = wanted.filter(({ text }) => refuses !== undefined && text.includes(refuses));
    const changed: Record<string, Record<string, string>> = {};
    for (const { row, column, text } of wanted) {
      if (refuses !== undefined && text.includes(refuses)) continue;
      changed[row] = { ...(changed[row] ?? cells[row]), [column]: text };
    }
    setHistory([...history, cells]);
    setCells({ ...cells, ...changed });
    return refused.map(({ row, column }) => ({ row, column, message: `“${refuses}” is not taken here.` }));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: undo is a key of the whole page
    <div
      style={{ height: '100vh' }}
      onKeyDown={(event) => {
        const before = history.at(-1);
        if (!(event.ctrlKey && event.key === 'z') || event.target instanceof HTMLTextAreaElement || !before) return;
        setCells(before);
        setHistory(history.slice(0, -1));
      }}
    >
      <Grid
        label="Settings"
        rowIds={rowIds}
        columns={columns}
        pinnedRows={pinned}
        rowTitle={rowTitle}
        cellText={cellText}
        cellState={cellState}
        onSetCells={onSetCells}
        newRowId={() => `new${next.current++}`}
        actions={({ rows: selected }) => [
          {
            id: 'delete',
            label: selected.length === 1 ? 'Delete row' : `Delete ${selected.length} rows`,
            destructive: true,
            run: () =>
              setCells(
                Object.fromEntries(Object.entries(cells).filter(([id]) => id === 'DEFAULT' || !selected.includes(id))),
              ),
          },
        ]}
        {...rest}
      />
    </div>
  );
}

const pinned = ['DEFAULT'];
