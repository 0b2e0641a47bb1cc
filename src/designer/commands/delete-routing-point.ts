import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { nameOf, refuseGone } from '../objects.ts';

/** Removes a routing point. What refers to it becomes a finding: screens list `usesOf` and ask first. */
export const deleteRoutingPoint: Command<{ readonly routingPoint: string }> = {
  name: 'delete-routing-point',
  label: ({ directory }, { routingPoint }) =>
    `Delete the routing point ${nameOf(directory.routingPoints, routingPoint)}`,
  refuse: ({ directory }, { routingPoint }) => refuseGone(directory.routingPoints, routingPoint, 'routing point'),
  change: (workspace, { routingPoint }) =>
    changeOf(workspace, (draft) => draft.remove(['directory', 'routingPoints', routingPoint])),
};
