import type { Command } from '../designer.ts';
import { deleteMember, regions } from '../directory-members.ts';
import { nameOf } from '../objects.ts';
import { rulesIn } from '../rules.ts';
import { listUses } from '../uses.ts';

const remove = deleteMember('delete-region', regions);

/**
 * Removes a region. Refused while a region affinity rule lists it, saved or not: the rule would lead nowhere. What else refers
 * to it becomes a finding: screens list `usesOf` and ask first.
 */
export const deleteRegion: Command<{ readonly region: string }> = {
  ...remove,
  refuse: (workspace, args, context) => {
    const rules = Object.values(rulesIn(workspace, 'regionAffinityRules')).filter((rule) =>
      [rule, rule.draft].some((each) => each && [...each.preferred, ...each.fallback].includes(args.region)),
    );
    if (rules.length === 0) return remove.refuse?.(workspace, args, context);
    const uses = rules.map(({ name }) => ({ pointer: '', text: `region affinity rule “${name}”` }));
    return `“${nameOf(workspace.directory.regions ?? {}, args.region)}” is still used by ${listUses(uses)}.`;
  },
};
