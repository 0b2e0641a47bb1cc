import { deleteRule } from '../rule-commands.ts';
import { capacityRules } from '../rule-kinds.ts';

/** Removes a capacity rule. Refused while it is assigned to a queue (guide). */
export const deleteCapacityRule = deleteRule('delete-capacity-rule', capacityRules);
