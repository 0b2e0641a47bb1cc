import Papa from 'papaparse';
import type { Workspace } from '../../generated/types.ts';
import { cellText } from './cell-text.ts';
import { keyColumn, settingsColumns } from './columns.ts';
import { toCsvCell, toCsvKey } from './csv-cell.ts';
import { defaultRow, defaultRowTitle, type RowKey, rowKeys } from './rows.ts';

/**
 * CALLBACK_SETTINGS as CSV (RFC 4180): a header of the columns' titles, DEFAULT, then rows by the names of their queues; blank
 * cells inherit. Encode it as UTF-8; it begins with a byte order mark where spreadsheets need one to see that. Rows without a
 * queue are left out, for nothing could lead back to them.
 */
export function formatSettingsCsv(workspace: Workspace): string {
  const rows = rowKeys(workspace).filter((row) => cellText(workspace, row, keyColumn) !== '');
  const text = Papa.unparse(
    [settingsColumns.map(({ title }) => title), ...rows.map((row) => cellsOf(workspace, row))],
    { newline: '\r\n' },
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant, control characters included
  return `${/^[\x00-\x7f]*$/.test(text) ? '' : '\u{FEFF}'}${text}\r\n`;
}

function cellsOf(workspace: Workspace, row: RowKey): string[] {
  return settingsColumns.map(({ key }) => {
    if (key !== keyColumn) return toCsvCell(cellText(workspace, row, key));
    return row === defaultRow ? defaultRowTitle : toCsvKey(cellText(workspace, row, key));
  });
}
