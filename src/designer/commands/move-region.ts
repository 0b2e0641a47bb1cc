import type { RegionAffinityContent } from '../../generated/types.ts';
import type { Command } from '../designer.ts';
import { nameOf, refuseGone } from '../objects.ts';
import { editRule, refuseEdit } from '../rule-commands.ts';
import { regionAffinityRules } from '../rule-kinds.ts';

const titles = { preferred: 'Preferred Regions', fallback: 'Fallback Regions', ignored: 'Ignored Regions' } as const;

/** Puts a region into a list of a region affinity rule, and out of the others. A region in neither list is ignored. */
export const moveRegion: Command<{
  readonly rule: string;
  readonly region: string;
  readonly list: keyof typeof titles;
  /** Place in the list as it is without the region, from 0; at its end when left out. Ignored regions have no order. */
  readonly position?: number;
}> = {
  name: 'move-region',
  label: ({ directory }, { region, list }) => `Move ${nameOf(directory.regions ?? {}, region)} to ${titles[list]}`,
  refuse: (workspace, { rule, region, list }) =>
    refuseEdit(workspace, regionAffinityRules, rule, ({ preferred, fallback }) => {
      // One that was deleted can still be taken out of the lists.
      if (list === 'ignored' && [...preferred, ...fallback].includes(region)) return undefined;
      return refuseGone(workspace.directory.regions ?? {}, region, 'region');
    }),
  change: (workspace, { rule, region, list, position }) =>
    editRule(workspace, regionAffinityRules, rule, ({ preferred, fallback }) => {
      const without: RegionAffinityContent = {
        preferred: preferred.filter((each) => each !== region),
        fallback: fallback.filter((each) => each !== region),
      };
      if (list === 'ignored') return without;
      const before = without[list];
      return { ...without, [list]: before.toSpliced(position ?? before.length, 0, region) };
    }),
};
