import type { MatchCriterion } from '../../src/generated/types.ts';
import type { Outlet } from '../../src/model/block.ts';
import { outcomeOf } from './matching.ts';

function outletFor(matched: readonly MatchCriterion[]): Outlet {
  if (matched.length > 0) return { ...outcomeOf(matched), tone: 'success', expects: 'routing' };
  return {
    ...outcomeOf(matched),
    description:
      'No open Call-In request fits: it may have expired, its callback may have been purged, or the access code is wrong.',
    tone: 'failure',
  };
}

/** One way out for every combination of the ticked criteria, those with most criteria first, and Nothing Matched. */
export function outletsFor(ticked: readonly MatchCriterion[]): Outlet[] {
  let combinations: MatchCriterion[][] = [[]];
  for (const each of ticked) combinations = [...combinations, ...combinations.map((others) => [...others, each])];
  return combinations
    .map((matched, order) => ({ matched, order }))
    .sort((a, b) => b.matched.length - a.matched.length || a.order - b.order)
    .map(({ matched }) => outletFor(matched));
}
