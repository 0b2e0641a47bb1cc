import type { Command } from '../designer.ts';
import { changeOf, counted } from '../edits.ts';
import { nameOf, refuseGone, setText } from '../objects.ts';
import { type AssignedRules, assignedMembers, refuseAssignment } from '../rule-assignment.ts';

/** Assigns rules to several virtual queues at once, saved and in effect at once (guide). Null or blank takes a rule away. */
export const assignRule: Command<{ readonly virtualQueues: readonly string[] } & AssignedRules> = {
  name: 'assign-rule',
  label: ({ virtualQueues: queues }, { virtualQueues, ...rules }) => {
    const to =
      virtualQueues.length === 1
        ? nameOf(queues, virtualQueues[0] ?? '')
        : counted(virtualQueues.length, 'virtual queue');
    const takes = assignedMembers.every((member) => !rules[member]);
    return takes ? `Take rules from ${to}` : `Assign rules to ${to}`;
  },
  refuse: (workspace, { virtualQueues, ...rules }) => {
    if (virtualQueues.length === 0) return 'Choose a virtual queue.';
    for (const queue of virtualQueues) {
      const gone = refuseGone(workspace.virtualQueues, queue, 'virtual queue');
      if (gone !== undefined) return gone;
    }
    return refuseAssignment(workspace, rules);
  },
  change: (workspace, { virtualQueues, ...rules }) =>
    changeOf(workspace, (draft) => {
      for (const queue of virtualQueues)
        for (const member of assignedMembers)
          if (rules[member] !== undefined) setText(draft, ['virtualQueues', queue, member], rules[member] ?? '');
    }),
};
