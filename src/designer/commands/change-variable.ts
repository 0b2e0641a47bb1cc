import type { Json, Variable } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import type { Command } from '../designer.ts';
import { applicationOf, changeOf, gone } from '../edits.ts';

/** Replaces a variable's declaration: type, initial value, description, secure, signature. */
export const changeVariable: Command<{
  readonly application: string;
  readonly name: string;
  readonly variable: Variable;
}> = {
  name: 'change-variable',
  label: (_, { name }) => `Change the variable ${name}`,
  refuse: (workspace, { application, name }) => {
    const found = applicationOf(workspace, application);
    if (!found) return gone.application;
    return own(found.variables, name) ? undefined : `There is no variable “${name}”.`;
  },
  change: (workspace, { application, name, variable }) =>
    changeOf(workspace, (draft) =>
      // A variable's declaration is JSON; its generated type does not say so itself.
      draft.set(['applications', application, 'variables', name], variable as unknown as Json),
    ),
  group: ({ application, name }) => `${application} ${name}`,
};
