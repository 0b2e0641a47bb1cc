import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseText } from '../names.ts';
import { nameOf, refuseGone, setText } from '../objects.ts';
import { type AssignedRules, assignedMembers, refuseAssignment } from '../rule-assignment.ts';

/** Changes what is given: the description, or the rules assigned to the queue. Null or blank takes a rule away. */
export const changeVirtualQueue: Command<
  { readonly virtualQueue: string; readonly description?: string } & AssignedRules
> = {
  name: 'change-virtual-queue',
  label: ({ virtualQueues }, { virtualQueue }) => `Change the virtual queue ${nameOf(virtualQueues, virtualQueue)}`,
  refuse: (workspace, { virtualQueue, description, ...rules }) =>
    refuseGone(workspace.virtualQueues, virtualQueue, 'virtual queue') ??
    refuseText(description ?? '') ??
    refuseAssignment(workspace, rules),
  change: (workspace, { virtualQueue, ...members }) =>
    changeOf(workspace, (draft) => {
      for (const member of ['description', ...assignedMembers] as const)
        if (members[member] !== undefined)
          setText(draft, ['virtualQueues', virtualQueue, member], members[member] ?? '');
    }),
  group: ({ virtualQueue, description }) => (description === undefined ? undefined : virtualQueue),
};
