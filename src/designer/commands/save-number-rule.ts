import { saveRule } from '../rule-commands.ts';
import { numberRules } from '../rule-kinds.ts';

/** Puts the unsaved changes of a number validation rule into effect; there must be a country (guide). */
export const saveNumberRule = saveRule('save-number-rule', numberRules);
