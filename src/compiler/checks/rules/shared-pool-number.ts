import type { CallInGroup } from '../../../generated/types.ts';
import { toPointer } from '../../../model/pointer.ts';
import { sortedEntries } from '../../sorted.ts';
import type { WorkspaceCheck } from '../check.ts';
import { oncePer } from './once-per.ts';

/** A number that two Call-In groups hand out: a match by the number dialled takes the newest request, of whichever group. */
export const sharedPoolNumber: WorkspaceCheck = {
  code: 'rules/shared-pool-number',
  severity: 'warning',
  about: 'Two Call-In groups hand out the same number: a caller may be taken for somebody who asked the other group.',
  ofWorkspace({ workspace: { callInGroups } }, find) {
    const groups = sortedEntries(callInGroups);
    for (const [index, [id, group]] of groups.entries())
      for (const [, earlier] of groups.slice(0, index)) {
        const shared = sharedBetween(group.dnisPool, earlier.dnisPool);
        if (!shared) continue;
        const more = shared.count > 1 ? ` and ${shared.count - 1} more` : '';
        find(
          toPointer(['callInGroups', id, 'dnisPool', String(shared.index), 'number']),
          `${shared.number}${more} of “${group.name}” ${shared.count > 1 ? 'are' : 'is'} handed out by “${earlier.name}” too: who dials may be taken for somebody who asked the other group.`,
          { params: { number: shared.number, count: shared.count } },
        );
      }
  },
};

interface Shared {
  readonly index: number;
  readonly number: string;
  readonly count: number;
}

type Pool = CallInGroup['dnisPool'];

const numbersOf = oncePer((pool: Pool): ReadonlySet<string> => new Set(pool.map(({ number }) => number)));
const answers = oncePer((_: Pool) => new WeakMap<Pool, { readonly shared: Shared | undefined }>());

function sharedBetween(pool: Pool, other: Pool): Shared | undefined {
  const known = answers(pool);
  let answer = known.get(other);
  if (!answer) {
    answer = { shared: findShared(pool, other) };
    known.set(other, answer);
  }
  return answer.shared;
}

function findShared(pool: Pool, other: Pool): Shared | undefined {
  const numbers = numbersOf(other);
  const index = pool.findIndex(({ number }) => numbers.has(number));
  const number = pool[index]?.number;
  if (number === undefined) return undefined;
  return { index, number, count: pool.filter((each) => numbers.has(each.number)).length };
}
