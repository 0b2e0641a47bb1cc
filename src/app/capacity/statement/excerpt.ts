/** A part of a line of text, and where in it something is. */
interface Excerpt {
  readonly text: string;
  /** Characters before the place. */
  readonly before: number;
}

const widest = 64;

/** The line around a place, cut so that it fits; tabs are one space wide. Line and column are counted from 1. */
export function excerptAt(text: string, line: number, column: number): Excerpt {
  const whole = (text.split(/\r\n|\r|\n/)[line - 1] ?? '').replaceAll('\t', ' ');
  const start = whole.length <= widest ? 0 : Math.max(0, Math.min(column - 1 - widest / 2, whole.length - widest));
  const cut = whole.slice(start, start + widest);
  const [left, right] = [start > 0 ? '…' : '', start + widest < whole.length ? '…' : ''];
  return { text: `${left}${cut}${right}`, before: Math.max(0, column - 1 - start) + left.length };
}
