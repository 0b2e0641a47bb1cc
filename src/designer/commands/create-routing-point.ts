import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseNew, tidyName } from '../objects.ts';

/** Adds a routing point: where outbound calls are placed from. */
export const createRoutingPoint: Command<{ readonly name: string; readonly id?: string }> = {
  name: 'create-routing-point',
  label: (_, { name }) => `Create the routing point ${tidyName(name)}`,
  refuse: ({ directory }, { name, id }) => refuseNew(directory.routingPoints, name, id),
  change: (workspace, { name, id }, { newId }) =>
    changeOf(workspace, (draft) => draft.set(['directory', 'routingPoints', id ?? newId()], { name: tidyName(name) })),
};
