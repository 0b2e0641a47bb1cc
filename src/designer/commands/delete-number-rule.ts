import { deleteRule } from '../rule-commands.ts';
import { numberRules } from '../rule-kinds.ts';

/** Removes a number validation rule. Refused while it is assigned to a queue (guide). */
export const deleteNumberRule = deleteRule('delete-number-rule', numberRules);
