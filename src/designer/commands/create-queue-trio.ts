import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { json, refuseNew, tidyName } from '../objects.ts';
import { refuseSettingsChange } from '../settings-table/guards.ts';

/**
 * Adds the three queues of a service — `Sales_VQ`, `Sales_VQ_CB`, `Sales_VQ_CB_OUT` — and the row of CALLBACK_SETTINGS that
 * links them. The name may end in `_VQ` or not.
 */
export const createQueueTrio: Command<{ readonly name: string }> = {
  name: 'create-queue-trio',
  label: (_, { name }) => `Create the queues of ${trioNames(name)[0]}`,
  refuse: (workspace, { name }) => {
    if (stemOf(name) === '') return 'A name must not be empty.';
    for (const each of trioNames(name)) {
      const refused = refuseNew(workspace.virtualQueues, each, undefined);
      if (refused !== undefined) return refused;
    }
    return refuseSettingsChange(workspace);
  },
  change: (workspace, { name }, { newId }) =>
    changeOf(workspace, (draft) => {
      const [inbound, waiting, outbound] = trioNames(name);
      const ids = [newId(), newId(), newId()] as const;
      draft.set(['virtualQueues', ids[0]], { name: inbound });
      draft.set(['virtualQueues', ids[1]], { name: waiting, description: `Callbacks of ${inbound} while they wait.` });
      draft.set(['virtualQueues', ids[2]], {
        name: outbound,
        description: `Connected customers of ${inbound} who wait for an agent.`,
      });
      const row = { virtualQueue: ids[0], callbackVq: ids[1], outboundVq: ids[2] };
      draft.set(['callbackSettings', 'rows', newId()], json(row));
    }),
};

/** Names of the three queues of a service: inbound, waiting callbacks, connected customers. */
export function trioNames(name: string): readonly [string, string, string] {
  const inbound = `${stemOf(name)}_VQ`;
  return [inbound, `${inbound}_CB`, `${inbound}_CB_OUT`];
}

function stemOf(name: string): string {
  return tidyName(name).replace(/_VQ$/i, '');
}
