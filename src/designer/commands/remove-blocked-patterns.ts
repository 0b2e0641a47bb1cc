import type { Command } from '../designer.ts';
import { counted } from '../edits.ts';
import { nameOf } from '../objects.ts';
import { editRule, refuseEdit } from '../rule-commands.ts';
import { numberRules } from '../rule-kinds.ts';

/** Removes blocked number patterns by their places in the list, from 0. */
export const removeBlockedPatterns: Command<{ readonly rule: string; readonly indices: readonly number[] }> = {
  name: 'remove-blocked-patterns',
  label: (workspace, { rule, indices }) =>
    `Remove ${counted(new Set(indices).size, 'blocked pattern')} from “${nameOf(workspace.numberRules, rule)}”`,
  refuse: (workspace, { rule, indices }) =>
    refuseEdit(workspace, numberRules, rule, ({ blockedPatterns }) => {
      return indices.length > 0 && indices.every((index) => blockedPatterns[index] !== undefined)
        ? undefined
        : 'The pattern does not exist any more.';
    }),
  change: (workspace, { rule, indices }) => {
    const removed = new Set(indices);
    return editRule(workspace, numberRules, rule, (content) => ({
      ...content,
      blockedPatterns: content.blockedPatterns.filter((_, index) => !removed.has(index)),
    }));
  },
};
