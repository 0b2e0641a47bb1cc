import type { Command } from '../designer.ts';
import { applicationOf, blockName, blockOf, changeOf, gone } from '../edits.ts';
import { namesIn, refuseName, tidyName } from '../names.ts';

/** Gives a block another name, unique in its application. */
export const renameBlock: Command<{ readonly application: string; readonly block: string; readonly name: string }> = {
  name: 'rename-block',
  label: (workspace, { application, block, name }) =>
    `Rename “${blockName(workspace, application, block)}” to “${tidyName(name)}”`,
  refuse: (workspace, { application, block, name }) => {
    const found = applicationOf(workspace, application);
    if (!found) return gone.application;
    return blockOf(workspace, application, block) ? refuseName(name, namesIn(found.blocks, block)) : gone.block;
  },
  change: (workspace, { application, block, name }) =>
    changeOf(workspace, (draft) => draft.set(['applications', application, 'blocks', block, 'name'], tidyName(name))),
};
