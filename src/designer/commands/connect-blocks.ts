import { refuseConnection } from '../../model/flow.ts';
import type { Command } from '../designer.ts';
import { applicationOf, blockName, changeOf, gone } from '../edits.ts';

/** Connects an outlet to a block, in place of what it was connected to. */
export const connectBlocks: Command<{
  readonly application: string;
  readonly from: string;
  readonly outlet: string;
  readonly to: string;
}> = {
  name: 'connect-blocks',
  label: (workspace, { application, from, to }) =>
    `Connect “${blockName(workspace, application, from)}” to “${blockName(workspace, application, to)}”`,
  refuse: (workspace, { application, from, outlet, to }, { registry }) => {
    const found = applicationOf(workspace, application);
    return found ? refuseConnection(found, registry, from, outlet, to) : gone.application;
  },
  change: (workspace, { application, from, outlet, to }, { newId }) =>
    changeOf(workspace, (draft) => {
      const connections = Object.entries(applicationOf(workspace, application)?.connections ?? {});
      const path = ['applications', application, 'connections'];
      const [kept, ...more] = connections.filter(([, each]) => each.from === from && each.outlet === outlet);
      draft.set([...path, kept?.[0] ?? newId()], { from, outlet, to });
      for (const [id] of more) draft.remove([...path, id]);
    }),
};
