import type { JsonObject } from '../../model/json.ts';
import type { Command } from '../designer.ts';
import { blockName, blockOf, changeOf, gone } from '../edits.ts';

/** Lays properties over those a block has, for the fixes of findings. Properties that are not named stay. */
export const applyBlockProperties: Command<{
  readonly application: string;
  readonly block: string;
  readonly properties: JsonObject;
}> = {
  name: 'apply-block-properties',
  label: (workspace, { application, block }) => `Mend “${blockName(workspace, application, block)}”`,
  refuse: (workspace, { application, block }) => (blockOf(workspace, application, block) ? undefined : gone.block),
  change: (workspace, { application, block, properties }) =>
    changeOf(workspace, (draft) => {
      const before = blockOf(workspace, application, block)?.properties;
      draft.set(['applications', application, 'blocks', block, 'properties'], { ...before, ...properties });
    }),
};
