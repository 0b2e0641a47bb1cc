import type { Command } from '../designer.ts';
import { nameOf } from '../objects.ts';
import { poolNumber, refusePoolNumbers } from '../pool-numbers.ts';
import { editRule, refuseEdit } from '../rule-commands.ts';
import { callInGroups } from '../rule-kinds.ts';

/** Changes what is given of one number of a pool; a blank description is taken away. */
export const changePoolNumber: Command<{
  readonly group: string;
  /** Place in the pool, from 0. */
  readonly index: number;
  readonly number?: string;
  readonly description?: string;
}> = {
  name: 'change-pool-number',
  label: (workspace, { group }) => `Change a number of “${nameOf(workspace.callInGroups, group)}”`,
  refuse: (workspace, { group, index, ...given }) =>
    refuseEdit(workspace, callInGroups, group, ({ dnisPool }) => {
      const before = dnisPool[index];
      return before
        ? refusePoolNumbers(dnisPool.toSpliced(index, 1), [{ ...before, ...given }])
        : 'The number does not exist any more.';
    }),
  change: (workspace, { group, index, ...given }) =>
    editRule(workspace, callInGroups, group, (content) => {
      const before = content.dnisPool[index];
      if (!before) return content;
      return { ...content, dnisPool: content.dnisPool.with(index, poolNumber({ ...before, ...given })) };
    }),
};
