import { duplicateRule } from '../rule-commands.ts';
import { regionAffinityRules } from '../rule-kinds.ts';

/** Copies a region affinity rule under another name. */
export const duplicateRegionAffinityRule = duplicateRule('duplicate-region-affinity-rule', regionAffinityRules);
