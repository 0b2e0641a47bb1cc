import { deleteRule } from '../rule-commands.ts';
import { regionAffinityRules } from '../rule-kinds.ts';

/** Removes a region affinity rule. Refused while it is assigned to a queue (guide). */
export const deleteRegionAffinityRule = deleteRule('delete-region-affinity-rule', regionAffinityRules);
