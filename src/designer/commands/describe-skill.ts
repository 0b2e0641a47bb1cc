import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseText } from '../names.ts';
import { nameOf, refuseGone, setText } from '../objects.ts';

/** Describes a skill; a blank description is left out. */
export const describeSkill: Command<{ readonly skill: string; readonly description: string }> = {
  name: 'describe-skill',
  label: ({ directory }, { skill }) => `Describe the skill ${nameOf(directory.skills, skill)}`,
  refuse: ({ directory }, { skill, description }) =>
    refuseGone(directory.skills, skill, 'skill') ?? refuseText(description),
  change: (workspace, { skill, description }) =>
    changeOf(workspace, (draft) => setText(draft, ['directory', 'skills', skill, 'description'], description)),
};
