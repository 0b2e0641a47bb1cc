import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { nameOf, refuseRename, tidyName } from '../objects.ts';

/** Gives an agent another name. */
export const renameAgent: Command<{ readonly agent: string; readonly name: string }> = {
  name: 'rename-agent',
  label: ({ directory }, { agent, name }) =>
    `Rename the agent “${nameOf(directory.agents, agent)}” to “${tidyName(name)}”`,
  refuse: ({ directory }, { agent, name }) => refuseRename(directory.agents, agent, name, 'agent'),
  change: (workspace, { agent, name }) =>
    changeOf(workspace, (draft) => draft.set(['directory', 'agents', agent, 'name'], tidyName(name))),
};
