import type { Command } from '../designer.ts';
import { counted } from '../edits.ts';
import { nameOf } from '../objects.ts';
import { type GivenPoolNumber, poolNumber, refusePoolNumbers } from '../pool-numbers.ts';
import { editRule, refuseEdit } from '../rule-commands.ts';
import { callInGroups } from '../rule-kinds.ts';

/** Adds numbers to the end of a pool, one typed or ten thousand imported. One bad number refuses them all. */
export const addPoolNumbers: Command<{ readonly group: string; readonly numbers: readonly GivenPoolNumber[] }> = {
  name: 'add-pool-numbers',
  label: (workspace, { group, numbers }) =>
    `Add ${counted(numbers.length, 'number')} to “${nameOf(workspace.callInGroups, group)}”`,
  refuse: (workspace, { group, numbers }) =>
    refuseEdit(workspace, callInGroups, group, (content) => {
      if (numbers.length === 0) return 'There is no number to add.';
      return refusePoolNumbers(content.dnisPool, numbers);
    }),
  change: (workspace, { group, numbers }) =>
    editRule(workspace, callInGroups, group, (content) => ({
      ...content,
      dnisPool: [...content.dnisPool, ...numbers.map(poolNumber)],
    })),
};
