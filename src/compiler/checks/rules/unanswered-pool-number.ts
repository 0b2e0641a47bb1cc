import { toPointer } from '../../../model/pointer.ts';
import { reachableFrom } from '../../graph.ts';
import type { LinkedApplication, LinkedWorkspace } from '../../link.ts';
import type { WorkspaceCheck } from '../check.ts';
import { oncePer } from './once-per.ts';

/** A number that is handed out, and leads to no application that recognises who was told to dial it. */
export const unansweredPoolNumber: WorkspaceCheck = {
  code: 'rules/unanswered-pool-number',
  severity: 'warning',
  about: 'A number that a Call-In group hands out leads to no application that recognises the caller.',
  ofWorkspace(linked, find) {
    const { phoneNumbers, callInGroups } = linked.workspace;
    const answered = new Set(
      Object.values(phoneNumbers)
        .filter(({ application }) => application !== undefined && recognises(application, linked))
        .map(({ number }) => number),
    );
    for (const [id, { name, dnisPool }] of Object.entries(callInGroups)) {
      let first: number | undefined;
      let count = 0;
      for (let index = 0; index < dnisPool.length; index++) {
        if (answered.has(dnisPool[index]?.number ?? '')) continue;
        first ??= index;
        count++;
      }
      if (first === undefined) continue;
      const subject =
        count === 1 ? `${dnisPool[first]?.number} of “${name}” leads` : `${count} numbers of “${name}” lead`;
      const example = count === 1 ? '' : `, such as ${dnisPool[first]?.number},`;
      find(
        toPointer(['callInGroups', id, 'dnisPool', String(first), 'number']),
        `${subject.replace(' lead', `${example} lead`)} to no application that recognises Call-In callers: who is told to dial it reaches nobody.`,
        { params: { count } },
      );
    }
  },
};

/** True when a call to the application, or to a module that it calls, can come to a block that recognises callers. */
function recognises(application: string, { applications }: LinkedWorkspace): boolean {
  for (const id of reachableFrom([application], (each) => applications.get(each)?.calls.keys() ?? [])) {
    const found = applications.get(id);
    if (found && hasMatch(found)) return true;
  }
  return false;
}

/** Who is recognised is to be routed. */
const hasMatch = oncePer(({ executed, flow }: LinkedApplication): boolean =>
  executed.some(({ id }) => (flow.get(id) ?? []).some(({ outlet }) => outlet.expects === 'routing')),
);
