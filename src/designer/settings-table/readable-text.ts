/**
 * Why a text cannot stand in a cell, as a sentence; undefined when it can. Line breaks, and signs that nobody sees: they come
 * along from web pages and other tables, and a name with one in it is never found.
 */
export function unreadableSign(text: string): string | undefined {
  const found = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u{FFFD}]/u.exec(text)?.[0];
  if (found === undefined) return undefined;
  if (/[\n\r\v\f\u0085\p{Zl}\p{Zp}]/u.test(found)) return 'There is a line break in the text.';
  if (found === '\t') return 'There is a tab in the text.';
  if (found === '\u{FFFD}') return 'A letter of the text was lost in a wrong encoding.';
  const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `There is an invisible character (U+${code}) in the text.`;
}
