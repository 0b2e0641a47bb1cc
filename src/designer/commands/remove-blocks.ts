import { own } from '../../model/json.ts';
import type { Command } from '../designer.ts';
import { applicationOf, blockName, changeOf, counted, gone, putMembers } from '../edits.ts';

/** Removes blocks, with their connections and positions (follow-ups), and connections named beside them. */
export const removeBlocks: Command<{
  readonly application: string;
  readonly blocks: readonly string[];
  readonly connections?: readonly string[];
}> = {
  name: 'remove-blocks',
  label: (workspace, { application, blocks, connections = [] }) =>
    blocks.length === 1
      ? `Remove “${blockName(workspace, application, blocks[0] as string)}”`
      : blocks.length === 0
        ? `Remove ${counted(connections.length, 'connection')}`
        : `Remove ${counted(blocks.length, 'block')}`,
  refuse: (workspace, { application, blocks, connections = [] }) => {
    const found = applicationOf(workspace, application);
    if (!found) return gone.application;
    if (blocks.some((id) => !own(found.blocks, id))) return gone.block;
    if (connections.some((id) => !own(found.connections, id))) return gone.connection;
    return blocks.length + connections.length === 0 ? 'Nothing is selected.' : undefined;
  },
  change: (workspace, { application, blocks, connections = [] }) =>
    changeOf(workspace, (draft) => {
      putMembers(draft, ['applications', application, 'connections'], removed(connections));
      putMembers(draft, ['applications', application, 'blocks'], removed(blocks));
    }),
  select: (_, { application }) => ({ application, blocks: [], connections: [] }),
};

function removed(ids: readonly string[]): Map<string, undefined> {
  return new Map(ids.map((id) => [id, undefined]));
}
