import { createRule } from '../rule-commands.ts';
import { regionAffinityRules } from '../rule-kinds.ts';

/** Adds a region affinity rule that ignores every region (guide). */
export const createRegionAffinityRule = createRule('create-region-affinity-rule', regionAffinityRules, () => ({
  preferred: [],
  fallback: [],
}));
