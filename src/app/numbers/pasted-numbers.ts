/** Numbers read from pasted text. */
interface PastedNumbers {
  readonly numbers: readonly string[];
  /** How many more there are than are taken. */
  readonly rest: number;
}

const longestNumber = 64;

/** One number on each line; a tab, comma or semicolon ends it, as in a copied table. Blank lines are passed over. */
export function pastedNumbers(text: string, most: number): PastedNumbers {
  const numbers: string[] = [];
  let rest = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const number = (line.split(/[\t,;]/, 1)[0] ?? '').replace(/^\s*"|"\s*$/g, '').trim();
    if (number === '') continue;
    if (numbers.length < most) numbers.push(number.slice(0, longestNumber));
    else rest++;
  }
  return { numbers, rest };
}
