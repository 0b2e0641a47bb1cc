import { own } from '../../model/json.ts';
import type { Command } from '../designer.ts';
import { applicationOf, blockName, changeOf, counted, gone, putMembers } from '../edits.ts';

/** Removes connections; their outlets then go on to the next phase. */
export const disconnect: Command<{ readonly application: string; readonly connections: readonly string[] }> = {
  name: 'disconnect',
  label: (workspace, { application, connections }) => {
    const [only, ...more] = connections;
    const found = only === undefined ? undefined : own(applicationOf(workspace, application)?.connections ?? {}, only);
    return found && more.length === 0
      ? `Disconnect “${blockName(workspace, application, found.from)}” from “${blockName(workspace, application, found.to)}”`
      : `Remove ${counted(connections.length, 'connection')}`;
  },
  refuse: (workspace, { application, connections }) => {
    const found = applicationOf(workspace, application);
    if (!found) return gone.application;
    return connections.every((id) => own(found.connections, id)) ? undefined : gone.connection;
  },
  change: (workspace, { application, connections }) =>
    changeOf(workspace, (draft) =>
      putMembers(
        draft,
        ['applications', application, 'connections'],
        new Map(connections.map((id) => [id, undefined])),
      ),
    ),
  select: (_, { application }) => ({ application, blocks: [], connections: [] }),
};
