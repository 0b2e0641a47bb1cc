import type { RegionAffinityContent, Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import type { RankedEntry, RankedList } from '../../ui/ranked-lists/lists.ts';

/** The lists of the guide, as `moveRegion` calls them. */
const regionLists = ['preferred', 'fallback', 'ignored'] as const;
/** A list that a region can stand in; in a rule, ignored is standing in neither of the others. */
export type RegionList = (typeof regionLists)[number];

/** The list that a text names; undefined when it names none. */
export function regionListOf(text: string): RegionList | undefined {
  return regionLists.find((list) => list === text);
}

type Regions = NonNullable<Workspace['directory']['regions']>;

const gone = 'does not exist any more';

/** Name of a region, or its id when it was deleted. */
export function regionName(regions: Regions, id: string): string {
  return own(regions, id)?.name ?? id;
}

/** What is written of a rule as three lists of regions. Ignored are those that the rule does not name, by name. */
export function toRankedLists(
  { preferred, fallback }: RegionAffinityContent,
  regions: Regions,
  isUnsaved: boolean,
): readonly RankedList[] {
  const entry = (id: string): RankedEntry => ({
    id,
    name: regionName(regions, id),
    ...(own(regions, id) ? {} : { problem: gone }),
  });
  const named = new Set([...preferred, ...fallback]);
  const ignored = Object.keys(regions)
    .filter((id) => !named.has(id))
    .map(entry)
    .sort((a, b) => a.name.localeCompare(b.name));
  return [
    {
      id: 'preferred',
      title: 'Preferred Regions',
      about: 'Tried first, from the top down.',
      ranked: true,
      entries: preferred.map(entry),
      empty: 'Drag a region here. A rule needs at least one.',
      ...(preferred.length === 0 && isUnsaved
        ? { problem: 'The rule cannot be saved without a preferred region.' }
        : {}),
    },
    {
      id: 'fallback',
      title: 'Fallback Regions',
      about: 'Tried when no preferred region can be reached, from the top down.',
      ranked: true,
      entries: fallback.map(entry),
      empty: 'None. This list may stay empty.',
    },
    {
      id: 'ignored',
      title: 'Ignored Regions',
      about: 'Never tried for queues with this rule.',
      ranked: false,
      entries: ignored,
      empty: 'None: every region is tried.',
    },
  ];
}
