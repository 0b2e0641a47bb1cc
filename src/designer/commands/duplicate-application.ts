import type { Json } from '../../generated/types.ts';
import type { Command } from '../designer.ts';
import { applicationName, applicationOf, changeOf, gone } from '../edits.ts';
import { refuseId } from '../ids.ts';
import { namesIn, uniqueName } from '../names.ts';
import { selectAddedApplication } from '../select-added.ts';

/** Copies an application. The copy is unpublished and no phone number leads to it. */
export const duplicateApplication: Command<{ readonly application: string; readonly id?: string }> = {
  name: 'duplicate-application',
  label: (workspace, { application }) => `Duplicate “${applicationName(workspace, application)}”`,
  refuse: (workspace, { application, id }) =>
    applicationOf(workspace, application) ? refuseId(workspace.applications, id) : gone.application,
  change: (workspace, { application, id }, { newId }) =>
    changeOf(workspace, (draft) => {
      const original = applicationOf(workspace, application);
      if (!original) return;
      const { published: _, ...copy } = original;
      const name = uniqueName(`${original.name} (copy)`, namesIn(workspace.applications));
      // An application is JSON; its generated type does not say so itself.
      draft.set(['applications', id ?? newId()], { ...copy, name } as unknown as Json);
    }),
  select: (_, __, change) => selectAddedApplication(change),
};
