import type { Json, PublishedVersion } from '../../generated/types.ts';
import type { Command } from '../designer.ts';
import { applicationName, applicationOf, changeOf, gone } from '../edits.ts';

/** Notes the newest published version of an application. Undo never takes it back: the version is out. */
export const recordPublication: Command<{ readonly application: string; readonly published: PublishedVersion }> = {
  name: 'record-publication',
  label: (workspace, { application, published }) =>
    `Publish “${applicationName(workspace, application)}” as version ${published.version}`,
  refuse: (workspace, { application }) => (applicationOf(workspace, application) ? undefined : gone.application),
  change: (workspace, { application, published }) =>
    changeOf(workspace, (draft) =>
      // Three plain members: JSON.
      draft.set(['applications', application, 'published'], { ...published } as unknown as Json),
    ),
  undoable: false,
};
