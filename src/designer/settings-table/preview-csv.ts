import type { Workspace } from '../../generated/types.ts';
import { cellText, settingText } from './cell-text.ts';
import { type ColumnKey, keyColumn, settingsColumns } from './columns.ts';
import { fromCsvCell, fromCsvKey, isDefaultKey } from './csv-cell.ts';
import { type CsvLine, readCsvLines } from './csv-lines.ts';
import type { CsvPreview, CsvPreviewCell, CsvPreviewRow } from './csv-preview.ts';
import { readCsvSource } from './csv-source.ts';
import { parseCell } from './parse-cell.ts';
import { defaultRow, defaultRowTitle, ownValue, type RowKey, rowOf } from './rows.ts';

/**
 * Reads a CSV file and says what importing it would do. The key column decides which row a line is about. A column or a cell
 * that is missing keeps its value; one that is blank becomes blank. No row is ever deleted by an import.
 */
export function previewSettingsCsv(workspace: Workspace, source: string | Uint8Array): CsvPreview {
  const read = readCsvSource(source);
  if ('problem' in read) return nothing(read.problem);
  const [first, ...lines] = readCsvLines(read.text, (header) => header.filter((each) => columnOf(each)).length);
  const header = readHeader(first?.cells ?? []);
  const { columns, missingColumns, unknownColumns } = header;
  const about = { missingColumns, unknownColumns };
  if (!columns.includes(keyColumn))
    return { ...nothing(`The first line of the file does not name the column ${titleOf(keyColumn)}.`), ...about };
  const rowOfQueue = new Map<string, RowKey>();
  for (const row of Object.keys(workspace.callbackSettings.rows)) {
    const queue = ownValue(rowOf(workspace, row), keyColumn);
    if (queue !== undefined && !rowOfQueue.has(String(queue))) rowOfQueue.set(String(queue), row);
  }
  const seen = new Map<string, number>();
  const rows = lines.map((line) => previewLine(workspace, line, columns, rowOfQueue, seen));
  const empty = rows.length === 0 ? ['The file has a header and no rows.'] : [];
  return { rows, problems: [...header.problems, ...empty], ...about };
}

function previewLine(
  workspace: Workspace,
  { line, cells, fault }: CsvLine,
  columns: readonly (ColumnKey | undefined)[],
  rowOfQueue: ReadonlyMap<string, RowKey>,
  seen: Map<string, number>,
): CsvPreviewRow {
  const written = cells[columns.indexOf(keyColumn)] ?? '';
  const key = isDefaultKey(written) ? defaultRowTitle : fromCsvKey(written).trim();
  const wrong = (problem: string): CsvPreviewRow => ({ line, key, state: 'wrong', cells: [], problems: [problem] });
  if (fault !== undefined) return wrong(fault);
  if (cells.length > columns.length)
    return wrong(`It has ${cells.length} cells, but the header names ${columns.length} columns.`);
  if (key === '') return wrong('It has no Virtual Queue, so it is not known which row it is about.');
  const found = isDefaultKey(written) ? undefined : parseCell(workspace, keyColumn, key);
  if (found && 'problem' in found) return wrong(found.problem);
  const queue = found && String(found.value);
  const earlier = seen.get(queue ?? '');
  if (earlier !== undefined) return wrong(`“${key}” stands in line ${earlier} already.`);
  seen.set(queue ?? '', line);

  const row = queue === undefined ? defaultRow : rowOfQueue.get(queue);
  const changed: CsvPreviewCell[] = [];
  columns.forEach((column, index) => {
    const cell = cells[index];
    if (column === undefined || column === keyColumn || cell === undefined) return;
    const compared = compareCell(workspace, row, column, fromCsvCell(cell));
    if (compared) changed.push(compared);
  });
  const isWrong = changed.some(({ problem }) => problem !== undefined);
  const state = isWrong ? 'wrong' : row === undefined ? 'new' : changed.length > 0 ? 'changed' : 'same';
  return {
    line,
    key,
    ...(row === undefined ? { ...(queue === undefined ? {} : { queue }) } : { row }),
    state,
    cells: changed,
    problems: [],
  };
}

/** What a text would do to a cell; undefined when it says what the cell says already. */
function compareCell(
  workspace: Workspace,
  row: RowKey | undefined,
  column: ColumnKey,
  text: string,
): CsvPreviewCell | undefined {
  const before = row === undefined ? '' : cellText(workspace, row, column);
  if (text === before.replace(/\r\n?/g, '\n')) return undefined;
  const parsed = parseCell(workspace, column, text);
  if ('problem' in parsed) return { column, before, after: text, value: undefined, problem: parsed.problem };
  const after = settingText(workspace, column, parsed.value);
  return after === before ? undefined : { column, before, after, value: parsed.value };
}

function readHeader(header: readonly string[]) {
  const columns: (ColumnKey | undefined)[] = [];
  const unknownColumns: string[] = [];
  const problems: string[] = [];
  for (const each of header) {
    const column = columnOf(each);
    if (column !== undefined && columns.includes(column)) {
      problems.push(`The column ${titleOf(column)} stands in the file twice; the first one counts.`);
      columns.push(undefined);
      continue;
    }
    if (column === undefined && each.trim() !== '') unknownColumns.push(each.trim());
    columns.push(column);
  }
  const missingColumns = settingsColumns.filter(({ key }) => !columns.includes(key)).map(({ title }) => title);
  return { columns, unknownColumns, missingColumns, problems };
}

const byHeader = new Map(
  settingsColumns.flatMap(({ key, title }) => [
    [title.toLowerCase(), key],
    [key.toLowerCase(), key],
  ]),
);

function columnOf(header: string): ColumnKey | undefined {
  return byHeader.get(header.trim().toLowerCase());
}

function titleOf(column: ColumnKey): string {
  return settingsColumns.find(({ key }) => key === column)?.title ?? column;
}

function nothing(problem: string): CsvPreview {
  return { rows: [], problems: [problem], missingColumns: [], unknownColumns: [] };
}
