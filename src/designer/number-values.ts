import type { NumberRuleContent } from '../generated/types.ts';
import { isCountry, patternProblem } from '../numbers/index.ts';

/** Most blocked patterns of one rule (`blockedPatterns` in the schema of number rules). */
export const mostPatterns = 10_000;

/** Why a text cannot be a blocked pattern; undefined when it can. */
export function refusePattern(pattern: string): string | undefined {
  if (pattern === '') return 'Enter a pattern, such as ^1234[0-9]+.';
  const problem = patternProblem(pattern);
  return problem === undefined ? undefined : `This is no pattern: ${problem}.`;
}

/** Why a text cannot be a country of a rule; undefined when it can. */
export function refuseCountry(country: string): string | undefined {
  return isCountry(country) ? undefined : `“${country}” is no country: they are named by two letters, such as US.`;
}

const judged = new WeakMap<readonly string[], string | undefined>();

/** Why permitted countries and blocked patterns cannot be saved; undefined when they can. The patterns are judged once. */
export function refuseNumberContent({ countries, blockedPatterns }: NumberRuleContent): string | undefined {
  if (countries.length === 0)
    return 'Choose at least one country: callbacks are permitted only to the countries of a rule.';
  for (const country of countries) {
    const refused = refuseCountry(country);
    if (refused !== undefined) return refused;
  }
  if (!judged.has(blockedPatterns)) judged.set(blockedPatterns, firstFault(blockedPatterns));
  return judged.get(blockedPatterns);
}

function firstFault(patterns: readonly string[]): string | undefined {
  for (const pattern of patterns) {
    const problem = refusePattern(pattern);
    if (problem !== undefined) return `The blocked pattern ${pattern.slice(0, 60)} must be mended first. ${problem}`;
  }
  return undefined;
}
