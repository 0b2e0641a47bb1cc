import { duplicateRule } from '../rule-commands.ts';
import { capacityRules } from '../rule-kinds.ts';

/** Copies a capacity rule under another name. */
export const duplicateCapacityRule = duplicateRule('duplicate-capacity-rule', capacityRules);
