import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { nameOf, refuseGone } from '../objects.ts';
import { refuseLevels } from '../skill-levels.ts';

/** Sets an agent's level of one skill; 0 takes the skill away. */
export const setAgentSkill: Command<{ readonly agent: string; readonly skill: string; readonly level: number }> = {
  name: 'set-agent-skill',
  label: ({ directory }, { agent, skill, level }) =>
    `Set ${nameOf(directory.skills, skill)} of “${nameOf(directory.agents, agent)}” to ${level}`,
  refuse: ({ directory }, { agent, skill, level }) =>
    refuseGone(directory.agents, agent, 'agent') ?? refuseLevels(directory, { [skill]: level }),
  change: (workspace, { agent, skill, level }) =>
    changeOf(workspace, (draft) => {
      const path = ['directory', 'agents', agent, 'skills', skill];
      if (level === 0) draft.remove(path);
      else draft.set(path, level);
    }),
};
