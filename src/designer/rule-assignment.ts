import type { Workspace } from '../generated/types.ts';
import { own } from '../model/json.ts';
import { refuseGone } from './objects.ts';
import { capacityRules, numberRules, regionAffinityRules } from './rule-kinds.ts';
import { assignments, rulesIn } from './rules.ts';

/** Members of a virtual queue that name a rule. */
export const assignedMembers = Object.values(assignments);

/** Rules to assign, by id; null or blank takes a rule away, what is left out stays. */
export type AssignedRules = { readonly [member in (typeof assignedMembers)[number]]?: string | null };

/** Why rules cannot be assigned to a queue; undefined when they can. A rule that was never saved whole would let nothing through. */
export function refuseAssignment(workspace: Workspace, given: AssignedRules): string | undefined {
  const { numberRule, capacityRule, regionAffinityRule } = given;
  const affinityRules = rulesIn(workspace, 'regionAffinityRules');
  return (
    (numberRule ? refuseGone(workspace.numberRules, numberRule, numberRules.noun) : undefined) ??
    (capacityRule ? refuseGone(workspace.capacityRules, capacityRule, capacityRules.noun) : undefined) ??
    (regionAffinityRule ? refuseGone(affinityRules, regionAffinityRule, regionAffinityRules.noun) : undefined) ??
    refuseUnsaved(own(workspace.numberRules, numberRule ?? '')?.countries, 'country', numberRules.noun) ??
    refuseUnsaved(own(affinityRules, regionAffinityRule ?? '')?.preferred, 'preferred region', regionAffinityRules.noun)
  );
}

function refuseUnsaved(needed: readonly string[] | undefined, what: string, noun: string): string | undefined {
  return needed?.length === 0
    ? `The ${noun} has not been saved with a ${what} yet: click Save Changes before you assign it.`
    : undefined;
}
