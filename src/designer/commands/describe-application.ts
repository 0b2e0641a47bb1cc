import type { Command } from '../designer.ts';
import { applicationName, applicationOf, changeOf, gone } from '../edits.ts';
import { refuseText } from '../names.ts';

/** Sets an application's description; an empty one is taken away. */
export const describeApplication: Command<{ readonly application: string; readonly description: string }> = {
  name: 'describe-application',
  label: (workspace, { application }) => `Describe “${applicationName(workspace, application)}”`,
  refuse: (workspace, { application, description }) =>
    applicationOf(workspace, application) ? refuseText(description) : gone.application,
  change: (workspace, { application, description }) =>
    changeOf(workspace, (draft) => {
      const path = ['applications', application, 'description'];
      if (description === '') draft.remove(path);
      else draft.set(path, description);
    }),
  group: ({ application }) => application,
};
