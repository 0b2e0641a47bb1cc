import { duplicateRule } from '../rule-commands.ts';
import { numberRules } from '../rule-kinds.ts';

/** Copies a number validation rule under another name. */
export const duplicateNumberRule = duplicateRule('duplicate-number-rule', numberRules);
