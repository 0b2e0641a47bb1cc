import { revertRule } from '../rule-commands.ts';
import { regionAffinityRules } from '../rule-kinds.ts';

/** Returns a region affinity rule to what was saved last. */
export const revertRegionAffinityRule = revertRule('revert-region-affinity-rule', regionAffinityRules);
