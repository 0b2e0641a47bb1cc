import type { Command } from '../designer.ts';
import { counted } from '../edits.ts';
import { nameOf } from '../objects.ts';
import { editRule, refuseEdit } from '../rule-commands.ts';
import { callInGroups } from '../rule-kinds.ts';

/** Removes numbers of a pool by their places in it, from 0. */
export const removePoolNumbers: Command<{ readonly group: string; readonly indices: readonly number[] }> = {
  name: 'remove-pool-numbers',
  label: (workspace, { group, indices }) =>
    `Remove ${counted(new Set(indices).size, 'number')} from “${nameOf(workspace.callInGroups, group)}”`,
  refuse: (workspace, { group, indices }) =>
    refuseEdit(workspace, callInGroups, group, ({ dnisPool }) => {
      return indices.length > 0 && indices.every((index) => dnisPool[index] !== undefined)
        ? undefined
        : 'The number does not exist any more.';
    }),
  change: (workspace, { group, indices }) => {
    const removed = new Set(indices);
    return editRule(workspace, callInGroups, group, (content) => ({
      ...content,
      dnisPool: content.dnisPool.filter((_, index) => !removed.has(index)),
    }));
  },
};
