import type { Command } from '../designer.ts';
import { refusePattern } from '../number-values.ts';
import { nameOf } from '../objects.ts';
import { editRule, refuseEdit } from '../rule-commands.ts';
import { numberRules } from '../rule-kinds.ts';

/** Writes a blocked number pattern anew. */
export const changeBlockedPattern: Command<{
  readonly rule: string;
  /** Place in the list, from 0. */
  readonly index: number;
  readonly pattern: string;
}> = {
  name: 'change-blocked-pattern',
  label: (workspace, { rule }) => `Change a blocked pattern of “${nameOf(workspace.numberRules, rule)}”`,
  refuse: (workspace, { rule, index, pattern }) =>
    refuseEdit(workspace, numberRules, rule, ({ blockedPatterns }) => {
      if (blockedPatterns[index] === undefined) return 'The pattern does not exist any more.';
      const found = blockedPatterns.indexOf(pattern.trim());
      if (found !== -1 && found !== index) return `The pattern ${pattern.trim()} is already in the rule.`;
      return refusePattern(pattern.trim());
    }),
  change: (workspace, { rule, index, pattern }) =>
    editRule(workspace, numberRules, rule, (content) => ({
      ...content,
      blockedPatterns: content.blockedPatterns.with(index, pattern.trim()),
    })),
};
