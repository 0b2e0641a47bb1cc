import { defaultRowTitle } from './rows.ts';

/**
 * Spreadsheets run a cell that begins with one of these as a formula, and take the + of a phone number away. An apostrophe
 * before it stops that; a text's own apostrophe gets another, so that both ways lead back.
 */
const guarded = /^['=+\-@\t\r＝＋－＠]/;

/** A text as a cell of a CSV file may hold it. */
export function toCsvCell(text: string): string {
  return guarded.test(text) ? `'${text}` : text;
}

/** The text that a cell of a CSV file stands for, whether it was written by us or by hand. */
export function fromCsvCell(cell: string): string {
  return cell.startsWith("'") && guarded.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** The key of a row: its queue's name. A queue that is called DEFAULT is told from the DEFAULT row by an apostrophe. */
export function toCsvKey(queue: string): string {
  return isDefaultKey(queue) ? `'${queue}` : toCsvCell(queue);
}

/** The queue's name that a key stands for. */
export function fromCsvKey(cell: string): string {
  return cell.startsWith("'") && isDefaultKey(cell.slice(1)) ? cell.slice(1) : fromCsvCell(cell);
}

/** True for the key of the DEFAULT row. */
export function isDefaultKey(cell: string): boolean {
  return cell.trim().toUpperCase() === defaultRowTitle;
}
