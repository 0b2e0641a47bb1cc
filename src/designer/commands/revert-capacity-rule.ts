import { revertRule } from '../rule-commands.ts';
import { capacityRules } from '../rule-kinds.ts';

/** Returns a capacity rule to what was saved last. */
export const revertCapacityRule = revertRule('revert-capacity-rule', capacityRules);
