import type { ApplicationType, Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { applicationTypeTitles } from '../../model/phases.ts';
import { toPointer } from '../../model/pointer.ts';
import { sortedEntries } from '../sorted.ts';
import type { ApplicationCheck, Find, WorkspaceCheck } from './check.ts';

/** An application where only one of another type can do the work. That it exists at all is found by another check. */
export const wrongApplicationType: ApplicationCheck & WorkspaceCheck = {
  code: 'reference/wrong-application-type',
  severity: 'error',
  about: 'An application is used where only one of another type can do the work.',
  ofApplication({ calls }, { workspace }, find) {
    for (const [called, { block, pointer }] of calls)
      expect(workspace, called, 'module', pointer, `“${block.name}” can only call a module`, find);
  },
  ofWorkspace({ workspace }, find) {
    for (const [id, { number, application }] of sortedEntries(workspace.phoneNumbers))
      expect(
        workspace,
        application,
        'default',
        toPointer(['phoneNumbers', id, 'application']),
        `Calls to ${number} can only be answered by an application of type Default`,
        find,
      );
    const { default: fallback, rows } = workspace.callbackSettings;
    for (const [at, row] of [
      ['/callbackSettings/default', fallback] as const,
      ...sortedEntries(rows).map(([id, row]) => [toPointer(['callbackSettings', 'rows', id]), row] as const),
    ])
      expect(
        workspace,
        row.callbackApplication,
        'callback',
        `${at}/callbackApplication`,
        'Callbacks can only be carried out by an application of type Callback',
        find,
      );
  },
};

function expect(
  workspace: Workspace,
  id: string | undefined,
  type: ApplicationType,
  at: string,
  rule: string,
  find: Find<string>,
): void {
  const application = id === undefined ? undefined : own(workspace.applications, id);
  if (application && application.type !== type)
    find(at, `${rule}; “${application.name}” is of type ${applicationTypeTitles[application.type]}.`);
}
