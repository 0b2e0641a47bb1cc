import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { nameOf, refuseRename, tidyName } from '../objects.ts';
import { refuseQueueName } from '../queue-names.ts';

/** Gives a virtual queue another name. Everything refers to its id, so rows, blocks and rules keep it. */
export const renameVirtualQueue: Command<{ readonly virtualQueue: string; readonly name: string }> = {
  name: 'rename-virtual-queue',
  label: ({ virtualQueues }, { virtualQueue, name }) =>
    `Rename the virtual queue ${nameOf(virtualQueues, virtualQueue)} to ${tidyName(name)}`,
  refuse: ({ virtualQueues }, { virtualQueue, name }) =>
    refuseRename(virtualQueues, virtualQueue, name, 'virtual queue') ?? refuseQueueName(name),
  change: (workspace, { virtualQueue, name }) =>
    changeOf(workspace, (draft) => draft.set(['virtualQueues', virtualQueue, 'name'], tidyName(name))),
};
