import type { ClickToCallInMatchProperties, MatchCriterion } from '../../src/generated/types.ts';

/** Criteria in the order of the labels, with what the guide calls them. */
export const criteria: readonly { readonly id: MatchCriterion; readonly label: string }[] = [
  { id: 'accessCode', label: 'Access Code' },
  { id: 'ani', label: 'ANI' },
  { id: 'dnis', label: 'DNIS' },
];

/** The criteria that are ticked, in the order of the labels. */
export function tickedCriteria(properties: ClickToCallInMatchProperties): MatchCriterion[] {
  const ticked = { accessCode: properties.useAccessCode, ani: properties.useAni, dnis: properties.useDnis };
  return criteria.map(({ id }) => id).filter((id) => ticked[id]);
}

/** Id and label of the way out for a set of matched criteria: stable whatever else is ticked. */
export function outcomeOf(matched: readonly MatchCriterion[]): { readonly id: string; readonly label: string } {
  const found = criteria.filter(({ id }) => matched.includes(id));
  if (found.length === 0) return { id: 'nothing', label: 'Nothing Matched' };
  return {
    id: found.map(({ id }) => id).join('-'),
    label: `${found.map(({ label }) => label).join(' + ')} Matched`,
  };
}
