import type { Command } from '../designer.ts';
import { counted } from '../edits.ts';
import { nameOf } from '../objects.ts';
import { type GivenPoolNumber, poolNumber, refusePoolNumbers } from '../pool-numbers.ts';
import { editRule, refuseEdit } from '../rule-commands.ts';
import { callInGroups } from '../rule-kinds.ts';

/**
 * Adds numbers to the end of a pool, one typed or ten thousand imported, or puts them in place of those it has. One bad number
 * refuses them all.
 */
export const addPoolNumbers: Command<{
  readonly group: string;
  readonly numbers: readonly GivenPoolNumber[];
  /** True: the numbers that the pool has give way. */
  readonly replace?: boolean;
}> = {
  name: 'add-pool-numbers',
  label: (workspace, { group, numbers, replace }) =>
    replace
      ? `Replace the pool of “${nameOf(workspace.callInGroups, group)}” by ${counted(numbers.length, 'number')}`
      : `Add ${counted(numbers.length, 'number')} to “${nameOf(workspace.callInGroups, group)}”`,
  refuse: (workspace, { group, numbers, replace }) =>
    refuseEdit(workspace, callInGroups, group, (content) => {
      if (numbers.length === 0) return 'There is no number to add.';
      return refusePoolNumbers(replace ? [] : content.dnisPool, numbers);
    }),
  change: (workspace, { group, numbers, replace }) =>
    editRule(workspace, callInGroups, group, (content) => ({
      ...content,
      dnisPool: [...(replace ? [] : content.dnisPool), ...numbers.map(poolNumber)],
    })),
};
