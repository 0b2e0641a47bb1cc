import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { json, refuseNew, tidyName } from '../objects.ts';
import { refuseLevels } from '../skill-levels.ts';

/** Adds an agent; `skills` are levels by skill id. */
export const createAgent: Command<{
  readonly name: string;
  readonly skills?: Readonly<Record<string, number>>;
  readonly id?: string;
}> = {
  name: 'create-agent',
  label: (_, { name }) => `Create the agent “${tidyName(name)}”`,
  refuse: ({ directory }, { name, skills = {}, id }) =>
    refuseNew(directory.agents, name, id) ?? refuseLevels(directory, skills),
  change: (workspace, { name, skills = {}, id }, { newId }) =>
    changeOf(workspace, (draft) =>
      draft.set(['directory', 'agents', id ?? newId()], json({ name: tidyName(name), skills })),
    ),
};
