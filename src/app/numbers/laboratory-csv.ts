import type { ComparedNumber } from '../../numbers/index.ts';
import { verdictName, verdictText } from './verdicts.ts';

const heads = ['Number', 'E.164', 'Country', 'As saved', 'With the changes', 'Reason', 'Queues that change'];

/** Compared numbers as CSV with a head, lines ended by CR LF. */
export function laboratoryCsv(rows: readonly ComparedNumber[]): string {
  const lines = rows.map(({ text, before, after, changedQueues }) => [
    text,
    after.number ?? '',
    after.country ?? '',
    verdictName(before),
    verdictName(after),
    verdictText(after),
    changedQueues.join('; '),
  ]);
  return `${[heads, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A cell. What a spreadsheet would run as a formula is made text by an apostrophe; a plus before digits is none. */
function cell(text: string): string {
  const safe = /^[=@\t\r-]|^\+(?![0-9\s()-]*$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
