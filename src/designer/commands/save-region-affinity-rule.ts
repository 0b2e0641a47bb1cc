import { saveRule } from '../rule-commands.ts';
import { regionAffinityRules } from '../rule-kinds.ts';

/** Puts the unsaved changes of a region affinity rule into effect; there must be a preferred region (guide). */
export const saveRegionAffinityRule = saveRule('save-region-affinity-rule', regionAffinityRules);
