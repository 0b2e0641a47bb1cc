import type { CallInGroup } from '../../../generated/types.ts';
import { toPointer } from '../../../model/pointer.ts';
import type { WorkspaceCheck } from '../check.ts';
import { oncePer } from './once-per.ts';

const mostTold = 20;

/** A number that stands in a pool twice. */
export const repeatedPoolNumber: WorkspaceCheck = {
  code: 'rules/repeated-pool-number',
  severity: 'warning',
  about:
    'A number stands in the pool of a Call-In group twice: it counts once, so fewer requests have a number of their own.',
  ofWorkspace({ workspace: { callInGroups } }, find) {
    for (const [id, { name, dnisPool }] of Object.entries(callInGroups))
      for (const { index, number } of repeated(dnisPool))
        find(
          toPointer(['callInGroups', id, 'dnisPool', String(index), 'number']),
          `${number} stands in “${name}” twice: customers get it as if it stood there once.`,
          { params: { number } },
        );
  },
};

const repeated = oncePer((pool: CallInGroup['dnisPool']) => {
  const seen = new Set<string>();
  const found: { readonly index: number; readonly number: string }[] = [];
  for (const [index, { number }] of pool.entries()) {
    if (seen.has(number) && found.length < mostTold) found.push({ index, number });
    seen.add(number);
  }
  return found;
});
