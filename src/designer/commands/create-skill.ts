import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseText } from '../names.ts';
import { refuseNew, tidyName } from '../objects.ts';
import { refuseSkillName } from '../skill-names.ts';

/** Adds a skill to the directory. Skill expressions name it as it is written. */
export const createSkill: Command<{ readonly name: string; readonly description?: string; readonly id?: string }> = {
  name: 'create-skill',
  label: (_, { name }) => `Create the skill ${tidyName(name)}`,
  refuse: ({ directory }, { name, description = '', id }) =>
    refuseNew(directory.skills, name, id) ?? refuseSkillName(name) ?? refuseText(description),
  change: (workspace, { name, description, id }, { newId }) =>
    changeOf(workspace, (draft) =>
      draft.set(['directory', 'skills', id ?? newId()], {
        name: tidyName(name),
        ...(description ? { description } : {}),
      }),
    ),
};
