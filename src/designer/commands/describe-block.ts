import type { Command } from '../designer.ts';
import { blockName, blockOf, changeOf, gone } from '../edits.ts';
import { refuseText } from '../names.ts';

/** Sets a block's description; an empty one is taken away. */
export const describeBlock: Command<{
  readonly application: string;
  readonly block: string;
  readonly description: string;
}> = {
  name: 'describe-block',
  label: (workspace, { application, block }) => `Describe “${blockName(workspace, application, block)}”`,
  refuse: (workspace, { application, block, description }) =>
    blockOf(workspace, application, block) ? refuseText(description) : gone.block,
  change: (workspace, { application, block, description }) =>
    changeOf(workspace, (draft) => {
      const path = ['applications', application, 'blocks', block, 'description'];
      if (description === '') draft.remove(path);
      else draft.set(path, description);
    }),
  group: ({ application, block }) => `${application} ${block}`,
};
