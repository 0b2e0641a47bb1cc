import type { Workspace } from '../../generated/types.ts';
import { applyChange, type Change, composeChanges, createDraft } from '../../model/change.ts';
import { own } from '../../model/json.ts';
import type { BlockRegistry } from '../../model/registry.ts';
import { dropConnections } from './drop-connections.ts';
import { dropLayout } from './drop-layout.ts';
import type { FollowUp } from './follow-up.ts';
import { keepEntries } from './keep-entries.ts';

/** In the order in which they run. */
const followUps: readonly FollowUp[] = [keepEntries, dropConnections, dropLayout];

/** A command's change with everything that follows from it, and the workspace after that. */
export function withFollowUps(
  workspace: Workspace,
  change: Change,
  registry: BlockRegistry,
): { readonly change: Change; readonly workspace: Workspace } {
  const draft = createDraft(applyChange(workspace, change));
  for (const [id, before] of Object.entries(workspace.applications)) {
    for (const followUp of followUps) {
      const after = own(draft.workspace.applications, id);
      if (!after || after === before) break;
      followUp({ id, before, after }, draft, registry);
    }
  }
  return { change: composeChanges(change, draft.change()), workspace: draft.workspace };
}
