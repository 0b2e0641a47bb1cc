import { createRule } from '../rule-commands.ts';
import { numberRules } from '../rule-kinds.ts';

/** Adds a number validation rule that permits no country yet. */
export const createNumberRule = createRule('create-number-rule', numberRules, () => ({
  countries: [],
  blockedPatterns: [],
}));
