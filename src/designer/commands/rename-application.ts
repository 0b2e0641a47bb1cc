import type { Command } from '../designer.ts';
import { applicationName, applicationOf, changeOf, gone } from '../edits.ts';
import { namesIn, refuseName, tidyName } from '../names.ts';

/** Gives an application another name. Nothing else changes: everything refers to its id. */
export const renameApplication: Command<{ readonly application: string; readonly name: string }> = {
  name: 'rename-application',
  label: (workspace, { application, name }) =>
    `Rename “${applicationName(workspace, application)}” to “${tidyName(name)}”`,
  refuse: (workspace, { application, name }) =>
    applicationOf(workspace, application)
      ? refuseName(name, namesIn(workspace.applications, application))
      : gone.application,
  change: (workspace, { application, name }) =>
    changeOf(workspace, (draft) => draft.set(['applications', application, 'name'], tidyName(name))),
};
