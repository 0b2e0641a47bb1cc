import type { Workspace } from '../../generated/types.ts';
import { referencesIn } from '../../model/references.ts';
import type { Command, CommandContext } from '../designer.ts';
import { applicationName, applicationOf, changeOf, gone } from '../edits.ts';

/** Removes an application. Refused while a phone number, a settings row or a block of another application refers to it. */
export const deleteApplication: Command<{ readonly application: string }> = {
  name: 'delete-application',
  label: (workspace, { application }) => `Delete “${applicationName(workspace, application)}”`,
  refuse: (workspace, { application }, { registry }) => {
    if (!applicationOf(workspace, application)) return gone.application;
    const users = usersOf(workspace, application, registry);
    if (users.length === 0) return undefined;
    const more = users.length > 3 ? ` and ${users.length - 3} more` : '';
    return `“${applicationName(workspace, application)}” is still used by ${users.slice(0, 3).join(', ')}${more}.`;
  },
  change: (workspace, { application }) => changeOf(workspace, (draft) => draft.remove(['applications', application])),
  select: () => ({ blocks: [], connections: [] }),
};

function usersOf(workspace: Workspace, id: string, registry: CommandContext['registry']): string[] {
  const users: string[] = [];
  for (const { number, application } of Object.values(workspace.phoneNumbers))
    if (application === id) users.push(`the phone number ${number}`);
  const { default: defaultRow, rows } = workspace.callbackSettings;
  if (defaultRow.callbackApplication === id) users.push('the DEFAULT row of CALLBACK_SETTINGS');
  for (const row of Object.values(rows))
    if (row.callbackApplication === id)
      users.push(`the CALLBACK_SETTINGS row of ${queueName(workspace, row.virtualQueue)}`);
  for (const [other, { name, blocks }] of Object.entries(workspace.applications)) {
    if (other === id) continue;
    for (const block of Object.values(blocks)) {
      const schema = registry.get(block.kind)?.schema;
      if (
        schema &&
        referencesIn(schema, block.properties).some((each) => each.collection === 'applications' && each.key === id)
      )
        users.push(`the block “${block.name}” of “${name}”`);
    }
  }
  return users;
}

function queueName(workspace: Workspace, id: string | undefined): string {
  const queue =
    id !== undefined && Object.hasOwn(workspace.virtualQueues, id) ? workspace.virtualQueues[id] : undefined;
  return queue ? `“${queue.name}”` : 'a missing queue';
}
