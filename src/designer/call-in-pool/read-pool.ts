import { fromCsvCell } from '../settings-table/csv-cell.ts';
import { type CsvLine, readCsvLines } from '../settings-table/csv-lines.ts';
import { readCsvSource } from '../settings-table/csv-source.ts';
import { checkPool } from './check-pool.ts';
import type { PoolLine, PoolReading } from './pool-line.ts';

/** More lines than this are no pool, whatever is wrong with them. */
const mostLines = 50_000;

/**
 * Reads a .csv file of numbers for a pool, `number,description` in each line, with or without a header. What is wrong with a line
 * by itself and among the others stands with it; `checkPool` adds what the pool has already. Never throws.
 */
export function readPool(source: string | Uint8Array): PoolReading {
  const read = readCsvSource(source);
  if ('problem' in read) return { lines: [], problem: read.problem };
  const rows = readCsvLines(read.text, ([first = '', second = '']) =>
    isHeader([first, second]) || isNumber(first) ? 1 : 0,
  );
  const [first] = rows;
  const written = first && isHeader(first.cells) ? rows.slice(1) : rows;
  if (written.length > mostLines)
    return {
      lines: [],
      problem: `The file has ${written.length.toLocaleString('en-US')} lines; a pool has at most 10,000 numbers.`,
    };
  if (written.length === 0) return { lines: [], problem: 'The file has no numbers.' };
  return { lines: checkPool(written.map(lineOf), []) };
}

const headers = /^(dnis|(phone |telephone )?number|dnis number|phone|telephone|e\.?164)$/i;

function isHeader([first = '', second = '']: readonly string[]): boolean {
  return headers.test(first.trim()) || (!/[0-9]/.test(first) && /^description$/i.test(second.trim()));
}

function isNumber(cell: string): boolean {
  return /^'?\+?[0-9]+$/.test(cell.trim());
}

function lineOf({ line, cells, fault }: CsvLine): PoolLine {
  const [first = '', ...rest] = cells.map((cell) => fromCsvCell(cell.trim()));
  while (rest.at(-1) === '') rest.pop();
  const written = fault ?? faultOf(first, rest);
  return {
    line,
    number: first,
    // What a comma has torn apart is one text again, to be mended.
    description: rest.join(','),
    ...(written === undefined ? {} : { fault: written }),
    problems: [],
  };
}

function faultOf(number: string, rest: readonly string[]): string | undefined {
  if (rest.length > 1) return 'There are more than two values: a description with commas is put in quotation marks.';
  if (/^[0-9]+([.,][0-9]+)?e\+?[0-9]+$/i.test(number))
    return `“${number}” is what a spreadsheet made of the number: format the column as text and save the file again.`;
  return undefined;
}
