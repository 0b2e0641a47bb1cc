import { own } from '../../model/json.ts';
import type { Command } from '../designer.ts';
import { applicationOf, changeOf, gone } from '../edits.ts';

/** Removes a variable, also a used one: its uses are findings then. */
export const removeVariable: Command<{ readonly application: string; readonly name: string }> = {
  name: 'remove-variable',
  label: (_, { name }) => `Remove the variable ${name}`,
  refuse: (workspace, { application, name }) => {
    const found = applicationOf(workspace, application);
    if (!found) return gone.application;
    return own(found.variables, name) ? undefined : `There is no variable “${name}”.`;
  },
  change: (workspace, { application, name }) =>
    changeOf(workspace, (draft) => draft.remove(['applications', application, 'variables', name])),
};
