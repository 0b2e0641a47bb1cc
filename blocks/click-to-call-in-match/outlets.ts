import type { ClickToCallInMatchProperties, MatchCriterion } from '../../src/generated/types.ts';
import type { Outlet } from '../../src/model/block.ts';

/** Criteria in the order of the labels, with what the guide calls them. */
export const criteria: readonly { readonly id: MatchCriterion; readonly label: string }[] = [
  { id: 'accessCode', label: 'Access Code' },
  { id: 'ani', label: 'ANI' },
  { id: 'dnis', label: 'DNIS' },
];

/** The way out of a caller who matched no request. */
export const nothingMatched: Outlet = {
  id: 'nothing',
  label: 'Nothing Matched',
  description:
    'No open Call-In request fits: it may have expired, its callback may have been purged, or the access code is wrong.',
  tone: 'failure',
};

/** The criteria that are ticked, in the order of the labels. */
export function tickedCriteria(properties: ClickToCallInMatchProperties): MatchCriterion[] {
  const ticked = { accessCode: properties.useAccessCode, ani: properties.useAni, dnis: properties.useDnis };
  return criteria.map(({ id }) => id).filter((id) => ticked[id]);
}

/** The way out for a set of matched criteria: stable whatever else is ticked. */
export function matchOutlet(matched: readonly MatchCriterion[]): Outlet {
  const found = criteria.filter(({ id }) => matched.includes(id));
  if (found.length === 0) return nothingMatched;
  return {
    id: found.map(({ id }) => id).join('-'),
    label: `${found.map(({ label }) => label).join(' + ')} Matched`,
    tone: 'success',
    expects: 'routing',
  };
}

/** One way out for every combination of the ticked criteria, those with most criteria first, and Nothing Matched. */
export function outletsFor(ticked: readonly MatchCriterion[]): Outlet[] {
  let combinations: MatchCriterion[][] = [[]];
  for (const each of ticked) combinations = [...combinations, ...combinations.map((others) => [...others, each])];
  return combinations
    .map((matched, order) => ({ matched, order }))
    .sort((a, b) => b.matched.length - a.matched.length || a.order - b.order)
    .map(({ matched }) => matchOutlet(matched));
}
