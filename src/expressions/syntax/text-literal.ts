import type { Token } from './tokens.ts';

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\',
  '?': '?',
  '"': '"',
  "'": "'",
  '`': '`',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
const coded = /^(?:[xX]([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2}))/;

/** Reads the string literal that begins at `start`: single or triple quotes, raw with the prefix r. */
export function readText(text: string, start: number): Token {
  let open = start;
  while (text[open] !== '"' && text[open] !== "'") open++;
  const prefix = text.slice(start, open).toLowerCase();
  const mark = text[open] ?? '"';
  const quote = text.startsWith(mark.repeat(3), open) ? mark.repeat(3) : mark;
  let value = '';
  let at = open + quote.length;
  while (!text.startsWith(quote, at)) {
    const next = text[at];
    if (next === undefined || (quote.length === 1 && (next === '\n' || next === '\r')))
      return { kind: 'error', value: `The text is not closed: ${quote} is missing.`, start, end: at };
    if (next !== '\\') {
      value += next;
      at++;
    } else if (prefix === 'r') {
      value += text.slice(at, at + 2);
      at += 2;
    } else {
      const read = readEscape(text, at + 1);
      if (!read)
        return { kind: 'error', value: badEscape(text.slice(at, at + 2)), start, end: closing(text, at, quote) };
      value += read.value;
      at += 1 + read.length;
    }
  }
  const end = at + quote.length;
  if (prefix.includes('b')) return { kind: 'error', value: 'There are no bytes; leave the “b” out.', start, end };
  return { kind: 'text', value, start, end };
}

function readEscape(text: string, at: number): { readonly value: string; readonly length: number } | undefined {
  const letter = text[at] ?? '';
  if (Object.hasOwn(escapes, letter)) return { value: escapes[letter] ?? '', length: 1 };
  const code = coded.exec(text.slice(at, at + 9));
  if (!code) return undefined;
  const point = code[4] === undefined ? Number.parseInt(code[0].slice(1), 16) : Number.parseInt(code[4], 8);
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  return { value: String.fromCodePoint(point), length: code[0].length };
}

function badEscape(written: string): string {
  return `${written} is no escape; write \\\\ for a backslash, or r"…" for a text without escapes.`;
}

/** Where a literal with a bad escape ends, so that the words after it are read as words again. */
function closing(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(quote, at)) return at + quote.length;
  }
  return text.length;
}
