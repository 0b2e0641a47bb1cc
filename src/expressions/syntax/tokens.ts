import { readText } from './text-literal.ts';
import type { Span } from './tree.ts';

/** A word of an expression. An `error` token carries the reason; the ones after it are still read. */
export interface Token extends Span {
  readonly kind: 'name' | 'integer' | 'number' | 'text' | 'sign' | 'comment' | 'error' | 'end';
  /** The sign or name as written, the text a string literal stands for, or the reason of an error. */
  readonly value: string;
}

const signs: ReadonlySet<string> = new Set(['==', '!=', '<=', '>=', '&&', '||', ...'+-*/%<>!()[]{}.,:?']);
const space = /\s*/y;
const name = /[A-Za-z_][A-Za-z0-9_]*/y;
const number = /(?:0[xX][0-9a-fA-F]+|(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)[A-Za-z0-9_]*/y;
const whole = /^(?:0[xX][0-9a-fA-F]+|[0-9]+)$/;
const real = /^[0-9]*(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const opening = /(?:[rRbB]|[rR][bB]|[bB][rR])?["']/y;

/** What people coming from other languages write, and what to write here. */
const slips: readonly (readonly [string, string])[] = [
  ['===', 'Compare with ==; there is no ===.'],
  ['!==', 'Compare with !=; there is no !==.'],
  ['<>', 'Compare with !=; there is no <>.'],
  ['=', 'Compare with ==; a single = has no meaning here.'],
  ['&', 'Write && for “and”.'],
  ['|', 'Write || for “or”.'],
  [';', 'An expression has no semicolon.'],
];

/** Reads all words, comments included; never throws. The last token is `end`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    at += match(space, text, at).length;
    if (at >= text.length) break;
    const token = readToken(text, at);
    tokens.push(token);
    at = token.end;
  }
  tokens.push({ kind: 'end', value: '', start: text.length, end: text.length });
  return tokens;
}

function readToken(text: string, start: number): Token {
  if (text.startsWith('//', start)) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? text.length : line;
    return { kind: 'comment', value: text.slice(start, end), start, end };
  }
  opening.lastIndex = start;
  if (opening.test(text)) return readText(text, start);
  const word = match(name, text, start);
  if (word) return { kind: 'name', value: word, start, end: start + word.length };
  const digits = match(number, text, start);
  if (digits) return readNumber(digits, start);
  const sign = [text.slice(start, start + 2), text.charAt(start)].find((each) => signs.has(each));
  const slip = slips.find(([each]) => text.startsWith(each, start));
  if (slip && (sign === undefined || slip[0].length > sign.length))
    return { kind: 'error', value: slip[1], start, end: start + slip[0].length };
  if (sign) return { kind: 'sign', value: sign, start, end: start + sign.length };
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return {
    kind: 'error',
    value: `“${character}” has no meaning in an expression.`,
    start,
    end: start + character.length,
  };
}

function readNumber(digits: string, start: number): Token {
  const end = start + digits.length;
  if (/^[0-9]+[uU]$/.test(digits))
    return { kind: 'error', value: 'There are no unsigned numbers; leave the “u” out.', start, end };
  if (whole.test(digits))
    return Number.isSafeInteger(Number(digits))
      ? { kind: 'integer', value: digits, start, end }
      : { kind: 'error', value: `${digits} is too large for a whole number.`, start, end };
  if (real.test(digits) && Number.isFinite(Number(digits))) return { kind: 'number', value: digits, start, end };
  return { kind: 'error', value: `“${digits}” is no number.`, start, end };
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
