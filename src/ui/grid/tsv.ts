/**
 * Blocks of cells as spreadsheets exchange them: cells parted by tabs, rows by line breaks, a cell with either in it
 * between quotes, its own quotes doubled.
 */

/** Reads a block; never fails. A quote that is not closed properly is taken as a letter. Rows may differ in length. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let row = rows[0] ?? [];
  let at = 0;
  const plain = /[\t\r\n]/g;
  const quotes = /"+/g;
  for (;;) {
    let end = -1;
    let cell = '';
    if (text[at] === '"') end = closingQuote(text, at + 1, quotes);
    if (end >= 0) {
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else {
      plain.lastIndex = at;
      const stop = plain.exec(text)?.index ?? text.length;
      cell = text.slice(at, stop);
      at = stop;
    }
    row.push(cell);
    if (at >= text.length) return rows;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= text.length) return rows;
    row = [];
    rows.push(row);
  }
}

/** The quote that ends a cell; -1 where a single quote stands inside it, or none ends it: then it was never quoted. */
function closingQuote(text: string, from: number, quotes: RegExp): number {
  quotes.lastIndex = from;
  for (let run = quotes.exec(text); run; run = quotes.exec(text)) {
    if (run[0].length % 2 === 0) continue;
    const after = text[quotes.lastIndex];
    return after === undefined || /[\t\r\n]/.test(after) ? quotes.lastIndex - 1 : -1;
  }
  return -1;
}

/** Writes a block so that spreadsheets and `parseTsv` read the same cells. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  const text = rows.map((row) => row.map(formatCell).join('\t')).join('\r\n');
  const last = rows.at(-1);
  // A last row of one blank cell would be taken for the end of the row before.
  return rows.length > 1 && last?.length === 1 && last[0] === '' ? `${text}\r\n` : text;
}

function formatCell(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The same block as an HTML table of plain text. */
export function formatHtmlTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<td>${escapeHtml(text).replace(/\r\n|\r|\n/g, '<br>')}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
