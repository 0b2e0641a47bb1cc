import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { nameOf, refuseGone } from '../objects.ts';

/** Removes an agent. What routes to exactly this agent becomes a finding. */
export const deleteAgent: Command<{ readonly agent: string }> = {
  name: 'delete-agent',
  label: ({ directory }, { agent }) => `Delete the agent “${nameOf(directory.agents, agent)}”`,
  refuse: ({ directory }, { agent }) => refuseGone(directory.agents, agent, 'agent'),
  change: (workspace, { agent }) => changeOf(workspace, (draft) => draft.remove(['directory', 'agents', agent])),
};
