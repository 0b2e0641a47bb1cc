import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseText } from '../names.ts';
import { refuseNew, tidyName } from '../objects.ts';
import { refuseQueueName } from '../queue-names.ts';

/** Adds a virtual queue. A row in CALLBACK_SETTINGS makes it a callback service. */
export const createVirtualQueue: Command<{
  readonly name: string;
  readonly description?: string;
  readonly id?: string;
}> = {
  name: 'create-virtual-queue',
  label: (_, { name }) => `Create the virtual queue ${tidyName(name)}`,
  refuse: ({ virtualQueues }, { name, description = '', id }) =>
    refuseQueueName(name) ?? refuseNew(virtualQueues, name, id) ?? refuseText(description),
  change: (workspace, { name, description, id }, { newId }) =>
    changeOf(workspace, (draft) =>
      draft.set(['virtualQueues', id ?? newId()], { name: tidyName(name), ...(description ? { description } : {}) }),
    ),
};
