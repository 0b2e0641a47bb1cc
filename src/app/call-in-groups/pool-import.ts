import { checkPool, type PoolLine } from '../../designer/index.ts';
import type { PoolNumber } from '../../generated/types.ts';

/** Lines of a file on their way into a pool. */
export interface PoolImport {
  readonly lines: readonly PoolLine[];
  /** Numbers of the lines that were wrong at some time: they stay listed once they are right, so that nothing vanishes while it is typed. */
  readonly listed: ReadonlySet<number>;
}

/** Checks lines with the numbers that stay in the pool, and lists those that are wrong. */
export function checked({ lines, listed }: PoolImport, existing: readonly PoolNumber[]): PoolImport {
  const now = checkPool(lines, existing);
  const wrong = now.filter(isWrong).map(({ line }) => line);
  return { lines: now, listed: wrong.every((line) => listed.has(line)) ? listed : new Set([...listed, ...wrong]) };
}

/** The lines with one of them written anew. What was wrong with how the file wrote it is mended by that. */
export function edited(
  { lines, listed }: PoolImport,
  line: number,
  text: Partial<Pick<PoolLine, 'number' | 'description'>>,
  existing: readonly PoolNumber[],
): PoolImport {
  const next = lines.map((each) => {
    if (each.line !== line) return each;
    const { fault: _, ...written } = each;
    return { ...written, ...text };
  });
  return checked({ lines: next, listed }, existing);
}

/** The lines without one of them, or without all that are wrong. */
export function dropped(
  { lines, listed }: PoolImport,
  line: number | 'wrong',
  existing: readonly PoolNumber[],
): PoolImport {
  const left = lines.filter((each) => (line === 'wrong' ? !isWrong(each) : each.line !== line));
  return checked({ lines: left, listed }, existing);
}

/** True for a line that cannot be imported as it is. */
export function isWrong({ problems }: PoolLine): boolean {
  return problems.length > 0;
}

/** How many lines are right, how many wrong, and how many of the wrong ones have a number that is there already. */
export function importCounts({ lines }: PoolImport): {
  readonly right: number;
  readonly wrong: number;
  readonly duplicates: number;
} {
  const wrong = lines.filter(isWrong);
  const duplicates = wrong.filter(({ problems }) => problems.some((problem) => problem.endsWith(' already.')));
  return { right: lines.length - wrong.length, wrong: wrong.length, duplicates: duplicates.length };
}
