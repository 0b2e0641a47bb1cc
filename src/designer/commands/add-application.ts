import type { Application, Json, Workspace } from '../../generated/types.ts';
import { validateApplication } from '../../generated/validate/workspace.js';
import { schemaDiagnostics } from '../../model/schema-diagnostics.ts';
import { broughtAlong } from '../brought-along.ts';
import type { Command } from '../designer.ts';
import { changeOf, putMember } from '../edits.ts';
import { refuseId } from '../ids.ts';
import { namesIn, refuseName, uniqueName } from '../names.ts';
import { selectAddedApplication } from '../select-added.ts';

/**
 * Adds a whole application: a template, or one read from a file. It starts unpublished. With `name` it is called so or
 * refused; without, its own name gets a number where it is taken. With `from`, the workspace it comes from, the queues,
 * hours, skills and other objects that it needs and that are missing here come along.
 */
export const addApplication: Command<{
  readonly application: Application;
  readonly name?: string;
  readonly id?: string;
  readonly from?: Workspace;
}> = {
  name: 'add-application',
  label: (_, { application, name }) => `Add application “${name ?? application.name}”`,
  refuse: ({ applications }, { application, name, id }) => {
    const [fault] = schemaDiagnostics(validateApplication, application);
    if (fault) return `This is not a whole application: ${fault.at || '/'}: ${fault.message}`;
    return (name === undefined ? undefined : refuseName(name, namesIn(applications))) ?? refuseId(applications, id);
  },
  change: (workspace, { application, name, id, from }, { newId, registry }) =>
    changeOf(workspace, (draft) => {
      const { published: _, ...unpublished } = application;
      const unique = uniqueName(name ?? application.name, namesIn(workspace.applications));
      // An application is JSON; its generated type does not say so itself.
      draft.set(['applications', id ?? newId()], { ...unpublished, name: unique } as unknown as Json);
      if (from)
        for (const { path, value } of broughtAlong(application, from, workspace, registry).values())
          putMember(draft, path, value);
    }),
  select: (_, __, change) => selectAddedApplication(change),
};
