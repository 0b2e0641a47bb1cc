import { toPointer } from '../../../model/pointer.ts';
import type { LinkedWorkspace } from '../../link.ts';
import type { WorkspaceCheck } from '../check.ts';

/** A Call-In group without a number to hand out. */
export const emptyPool: WorkspaceCheck = {
  code: 'rules/empty-pool',
  severity: 'warning',
  about:
    'A Call-In group has no number to hand out, so its requests are refused; an error where a block names the group.',
  ofWorkspace(linked, find) {
    for (const [id, { name, dnisPool }] of Object.entries(linked.workspace.callInGroups))
      if (dnisPool.length === 0)
        find(
          toPointer(['callInGroups', id, 'dnisPool']),
          `“${name}” has no number to hand out: customers who ask to call in are refused.`,
          isNamed(id, linked) ? { severity: 'error' } : {},
        );
  },
};

function isNamed(group: string, { applications }: LinkedWorkspace): boolean {
  for (const { executed } of applications.values())
    for (const { references } of executed)
      if (references.some(({ collection, key, hidden }) => collection === 'callInGroups' && key === group && !hidden))
        return true;
  return false;
}
