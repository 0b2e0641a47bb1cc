import type { ApplicationType } from '../../generated/types.ts';
import { applicationTypeTitles } from '../../model/phases.ts';
import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseId } from '../ids.ts';
import { namesIn, refuseName, tidyName } from '../names.ts';
import { selectAddedApplication } from '../select-added.ts';

/** Adds an empty application. */
export const createApplication: Command<{
  readonly type: ApplicationType;
  readonly name: string;
  readonly id?: string;
}> = {
  name: 'create-application',
  label: (_, { type, name }) => `Create ${applicationTypeTitles[type]} application “${tidyName(name)}”`,
  refuse: ({ applications }, { name, id }) => refuseName(name, namesIn(applications)) ?? refuseId(applications, id),
  change: (workspace, { type, name, id }, { newId }) =>
    changeOf(workspace, (draft) =>
      draft.set(['applications', id ?? newId()], {
        name: tidyName(name),
        type,
        entry: {},
        variables: {},
        blocks: {},
        connections: {},
        layout: {},
      }),
    ),
  select: (_, __, change) => selectAddedApplication(change),
};
