import Papa from 'papaparse';
import type { PoolNumber } from '../../generated/types.ts';
import { toCsvCell } from '../settings-table/csv-cell.ts';

/**
 * A pool as a .csv file that `readPool` reads again: no header, numbers in E.164 with their plus sign, the comma also where there
 * is no description. A description that a spreadsheet would run as a formula is guarded. Encode it as UTF-8; it begins with a byte
 * order mark where spreadsheets need one to see that.
 */
export function formatPool(pool: readonly PoolNumber[]): string {
  const text = Papa.unparse(
    pool.map(({ number, description = '' }) => [number, toCsvCell(description)]),
    { newline: '\r\n' },
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant, control characters included
  return `${/^[\x00-\x7f]*$/.test(text) ? '' : '\u{FEFF}'}${text}\r\n`;
}
