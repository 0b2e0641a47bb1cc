import type { CallInGroupContent, PoolNumber } from '../generated/types.ts';

/** Most numbers of one pool (guide). */
export const mostPoolNumbers = 10_000;
/** Longest number, plus sign included, in characters (guide). */
const longestPoolNumber = 16;
/** Longest description of a number, in characters (guide). */
const longestPoolDescription = 32;

/** A number of a pool as somebody writes it: with or without the plus sign, with or without a description. */
export interface GivenPoolNumber {
  readonly number: string;
  readonly description?: string;
}

/** A number as it is kept: in E.164 with its plus sign, which the guide leaves to the writer; unchanged where it is none. */
export function tidyPoolNumber(number: string): string {
  const trimmed = number.trim();
  return /^[1-9][0-9]*$/.test(trimmed) ? `+${trimmed}` : trimmed;
}

/** A number with its description as they are kept; a blank description is left out. */
export function poolNumber({ number, description = '' }: GivenPoolNumber): PoolNumber {
  const text = description.normalize('NFC').trim();
  return { number: tidyPoolNumber(number), ...(text === '' ? {} : { description: text }) };
}

/** Everything that is wrong with a number and its description by themselves, as sentences; empty when nothing is. */
export function poolNumberProblems({ number, description = '' }: GivenPoolNumber): string[] {
  const problems: string[] = [];
  const shown = number.trim();
  if (shown === '') problems.push('The number is missing.');
  else if ([...shown].length > longestPoolNumber)
    problems.push(`The number has ${[...shown].length} characters; at most ${longestPoolNumber} are allowed.`);
  else if (!/^\+[1-9][0-9]{1,14}$/.test(tidyPoolNumber(shown)))
    problems.push(`“${shown}” is no number in E.164: country code and number in digits, as +12125550123.`);
  const length = [...description.normalize('NFC').trim()].length;
  if (length > longestPoolDescription)
    problems.push(`The description has ${length} characters; at most ${longestPoolDescription} are allowed.`);
  return problems;
}

/** Why numbers cannot be added to a pool, the first bad one named; undefined when all can. */
export function refusePoolNumbers(pool: readonly PoolNumber[], added: readonly GivenPoolNumber[]): string | undefined {
  if (pool.length + added.length > mostPoolNumbers)
    return `A pool has at most ${mostPoolNumbers.toLocaleString('en-US')} numbers; this would make it ${(pool.length + added.length).toLocaleString('en-US')}.`;
  const taken = new Set(pool.map(({ number }) => number));
  for (const each of added) {
    const [problem] = poolNumberProblems(each);
    if (problem !== undefined)
      return added.length > 1 && each.number.trim() !== '' ? `${each.number.trim()}: ${problem}` : problem;
    const number = tidyPoolNumber(each.number);
    if (taken.has(number)) return `${number} is already in the pool.`;
    taken.add(number);
  }
  return undefined;
}

const settings = {
  accessCodeLength: { title: 'Length', least: 4, most: 12 },
  expirySeconds: { title: 'Expiry (seconds)', least: 10, most: 1800 },
} as const;

/** Why settings of a group are out of the guide's ranges; undefined when they are not, or not given. */
export function refuseGroupSettings(given: Partial<CallInGroupContent>): string | undefined {
  for (const member of ['accessCodeLength', 'expirySeconds'] as const) {
    const value = given[member];
    const { title, least, most } = settings[member];
    if (value !== undefined && !(Number.isInteger(value) && value >= least && value <= most))
      return `${title} is a whole number from ${least} to ${most}.`;
  }
  return undefined;
}
