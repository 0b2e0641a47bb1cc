import type { Command } from '../designer.ts';
import { mostPatterns, refusePattern } from '../number-values.ts';
import { nameOf } from '../objects.ts';
import { editRule, refuseEdit } from '../rule-commands.ts';
import { numberRules } from '../rule-kinds.ts';

/** Adds one blocked number pattern. Patterns are for numbers of permitted countries, so a country comes first (guide). */
export const addBlockedPattern: Command<{ readonly rule: string; readonly pattern: string }> = {
  name: 'add-blocked-pattern',
  label: (workspace, { rule, pattern }) => `Block ${pattern.trim()} in “${nameOf(workspace.numberRules, rule)}”`,
  refuse: (workspace, { rule, pattern }) =>
    refuseEdit(workspace, numberRules, rule, ({ countries, blockedPatterns }) => {
      if (countries.length === 0) return 'Permit a country first: patterns block numbers of the permitted countries.';
      if (blockedPatterns.length >= mostPatterns)
        return `A rule has at most ${mostPatterns.toLocaleString('en-US')} blocked patterns.`;
      if (blockedPatterns.includes(pattern.trim())) return `The pattern ${pattern.trim()} is already in the rule.`;
      return refusePattern(pattern.trim());
    }),
  change: (workspace, { rule, pattern }) =>
    editRule(workspace, numberRules, rule, (content) => ({
      ...content,
      blockedPatterns: [...content.blockedPatterns, pattern.trim()],
    })),
};
