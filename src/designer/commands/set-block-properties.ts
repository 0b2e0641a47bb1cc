import type { JsonObject } from '../../model/json.ts';
import type { Command } from '../designer.ts';
import { blockName, blockOf, changeOf, gone } from '../edits.ts';

/**
 * Replaces a block's properties. They need not fit the schema: what is half typed is a finding. `field` is the pointer of
 * the field being edited; typing in one field is one history entry.
 */
export const setBlockProperties: Command<{
  readonly application: string;
  readonly block: string;
  readonly properties: JsonObject;
  readonly field?: string;
}> = {
  name: 'set-block-properties',
  label: (workspace, { application, block }) => `Edit “${blockName(workspace, application, block)}”`,
  refuse: (workspace, { application, block }) => (blockOf(workspace, application, block) ? undefined : gone.block),
  change: (workspace, { application, block, properties }) =>
    changeOf(workspace, (draft) => draft.set(['applications', application, 'blocks', block, 'properties'], properties)),
  group: ({ application, block, field }) => (field === undefined ? undefined : `${application} ${block} ${field}`),
};
