import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { json, nameOf, refuseGone } from '../objects.ts';
import { refuseLevels } from '../skill-levels.ts';

/** Replaces an agent's levels, by skill id; a skill that is left out has level 0. */
export const setAgentSkills: Command<{ readonly agent: string; readonly skills: Readonly<Record<string, number>> }> = {
  name: 'set-agent-skills',
  label: ({ directory }, { agent }) => `Change the skills of “${nameOf(directory.agents, agent)}”`,
  refuse: ({ directory }, { agent, skills }) =>
    refuseGone(directory.agents, agent, 'agent') ?? refuseLevels(directory, skills),
  change: (workspace, { agent, skills }) =>
    changeOf(workspace, (draft) => draft.set(['directory', 'agents', agent, 'skills'], json(skills))),
  group: ({ agent }) => agent,
};
