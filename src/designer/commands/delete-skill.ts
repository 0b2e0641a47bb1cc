import type { Command } from '../designer.ts';
import { changeOf, putMembers } from '../edits.ts';
import { nameOf, refuseGone } from '../objects.ts';

/**
 * Removes a skill, and its level from every agent. Skill expressions that name it become findings: screens list `usesOf` and
 * ask first.
 */
export const deleteSkill: Command<{ readonly skill: string }> = {
  name: 'delete-skill',
  label: ({ directory }, { skill }) => `Delete the skill ${nameOf(directory.skills, skill)}`,
  refuse: ({ directory }, { skill }) => refuseGone(directory.skills, skill, 'skill'),
  change: (workspace, { skill }) =>
    changeOf(workspace, (draft) => {
      const agents = new Map<string, unknown>();
      for (const [id, agent] of Object.entries(workspace.directory.agents)) {
        if (!Object.hasOwn(agent.skills, skill)) continue;
        const { [skill]: _, ...skills } = agent.skills;
        agents.set(id, { ...agent, skills });
      }
      putMembers(draft, ['directory', 'agents'], agents);
      draft.remove(['directory', 'skills', skill]);
    }),
};
