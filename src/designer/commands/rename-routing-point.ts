import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { nameOf, refuseRename, tidyName } from '../objects.ts';

/** Gives a routing point another name. Everything refers to its id. */
export const renameRoutingPoint: Command<{ readonly routingPoint: string; readonly name: string }> = {
  name: 'rename-routing-point',
  label: ({ directory }, { routingPoint, name }) =>
    `Rename the routing point ${nameOf(directory.routingPoints, routingPoint)} to ${tidyName(name)}`,
  refuse: ({ directory }, { routingPoint, name }) =>
    refuseRename(directory.routingPoints, routingPoint, name, 'routing point'),
  change: (workspace, { routingPoint, name }) =>
    changeOf(workspace, (draft) => draft.set(['directory', 'routingPoints', routingPoint, 'name'], tidyName(name))),
};
