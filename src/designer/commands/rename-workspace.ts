import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseName, tidyName } from '../names.ts';

/** Gives the workspace another name. */
export const renameWorkspace: Command<{ readonly name: string }> = {
  name: 'rename-workspace',
  label: (_, { name }) => `Rename the workspace to “${tidyName(name)}”`,
  refuse: (_, { name }) => refuseName(name, []),
  change: (workspace, { name }) => changeOf(workspace, (draft) => draft.set(['name'], tidyName(name))),
};
