import { revertRule } from '../rule-commands.ts';
import { numberRules } from '../rule-kinds.ts';

/** Returns a number validation rule to what was saved last. */
export const revertNumberRule = revertRule('revert-number-rule', numberRules);
