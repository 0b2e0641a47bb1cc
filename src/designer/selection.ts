import type { Workspace } from '../generated/types.ts';
import { own } from '../model/json.ts';
import type { Selection } from './designer.ts';
import { applicationOf } from './edits.ts';

/** Nothing selected. */
export const emptySelection: Selection = { blocks: [], connections: [] };

/** What of a selection is still there; the same object when all of it is. */
export function keepSelectable(workspace: Workspace, selection: Selection): Selection {
  if (selection.application === undefined) return selection;
  const application = applicationOf(workspace, selection.application);
  if (!application) return emptySelection;
  const blocks = selection.blocks.filter((id) => own(application.blocks, id));
  const connections = selection.connections.filter((id) => own(application.connections, id));
  return blocks.length === selection.blocks.length && connections.length === selection.connections.length
    ? selection
    : { ...selection, blocks, connections };
}
