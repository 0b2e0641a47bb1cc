/** Text of a file, or why it cannot be read, as a sentence. */
export type CsvSource = { readonly text: string } | { readonly problem: string };

const mostBytes = 20_000_000;

/** Reads a file as UTF-8, with or without a byte order mark. Line breaks of any system become `\n`. */
export function readCsvSource(source: string | Uint8Array): CsvSource {
  if (source.length > mostBytes) return { problem: 'The file is larger than 20 MB, which no table is.' };
  const decoded = typeof source === 'string' ? { text: source } : decode(source);
  if ('problem' in decoded) return decoded;
  const lines = decoded.text.replace(/^\u{FEFF}/u, '').replace(/\r\n?/g, '\n');
  // Excel's own first line, which says what parts cells; it leaves a blank one, so that lines are counted as before.
  const text = lines.replace(/^"?sep=.?"?(?=\n)/i, '');
  if (text.includes('\0')) return { problem: 'The file is not a text in UTF-8. Save it as “CSV UTF-8” and try again.' };
  return text.trim() === '' ? { problem: 'The file is empty.' } : { text };
}

function decode(bytes: Uint8Array): CsvSource {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { problem: 'The file is written in UTF-16. Save it as “CSV UTF-8” and try again.' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      problem: `The file is not written in UTF-8 (see line ${lineOfFault(bytes)}). Save it as “CSV UTF-8” and try again.`,
    };
  }
}

/** The line in which the first byte stands that is not UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8').decode(bytes);
  const fault = text.indexOf('\u{FFFD}');
  return text.slice(0, Math.max(0, fault)).split('\n').length;
}
