import type { PoolNumber } from '../../generated/types.ts';
import { mostPoolNumbers, poolNumberProblems, tidyPoolNumber } from '../pool-numbers.ts';
import type { PoolLine } from './pool-line.ts';

/**
 * The lines with their problems found anew, after some were edited or dropped: by themselves, among each other, and with the
 * numbers that the pool has already. A line whose problems stay the same stays the same object.
 */
export function checkPool(lines: readonly PoolLine[], existing: readonly PoolNumber[]): readonly PoolLine[] {
  const taken = new Map<string, string>(existing.map(({ number }) => [number, 'in the pool']));
  return lines.map((each, index) => {
    const problems = [...(each.fault === undefined ? [] : [each.fault]), ...poolNumberProblems(each)];
    const number = tidyPoolNumber(each.number);
    const place = taken.get(number);
    if (place !== undefined && number !== '') problems.push(`${number} stands ${place} already.`);
    if (place === undefined) taken.set(number, `in line ${each.line}`);
    if (existing.length + index >= mostPoolNumbers)
      problems.push(`A pool has at most ${mostPoolNumbers.toLocaleString('en-US')} numbers.`);
    const isSame =
      problems.length === each.problems.length && problems.every((problem, at) => problem === each.problems[at]);
    return isSame ? each : { ...each, problems };
  });
}
