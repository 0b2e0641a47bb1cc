import type { Json, Variable } from '../../generated/types.ts';
import type { Command } from '../designer.ts';
import { applicationOf, changeOf, gone } from '../edits.ts';
import { refuseVariableName } from '../variable-names.ts';

/** Declares a user variable. */
export const addVariable: Command<{
  readonly application: string;
  readonly name: string;
  readonly variable: Variable;
}> = {
  name: 'add-variable',
  label: (_, { name }) => `Add the variable ${name}`,
  refuse: (workspace, { application, name }) => {
    const found = applicationOf(workspace, application);
    return found ? refuseVariableName(found, name) : gone.application;
  },
  change: (workspace, { application, name, variable }) =>
    changeOf(workspace, (draft) =>
      // A variable's declaration is JSON; its generated type does not say so itself.
      draft.set(['applications', application, 'variables', name], variable as unknown as Json),
    ),
};
