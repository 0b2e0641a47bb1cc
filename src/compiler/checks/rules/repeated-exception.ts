import { toPointer } from '../../../model/pointer.ts';
import { sortedEntries } from '../../sorted.ts';
import type { WorkspaceCheck } from '../check.ts';

/** Two exceptions of a capacity rule for the very same days. Of others that overlap, the shorter or the later one counts. */
export const repeatedException: WorkspaceCheck = {
  code: 'rules/repeated-exception',
  severity: 'hint',
  about: 'Two exceptions of a capacity rule are for the same days, so one of them never takes effect.',
  ofWorkspace({ workspace: { capacityRules } }, find) {
    for (const [id, { exceptions = {} }] of Object.entries(capacityRules)) {
      const first = new Map<string, string>();
      for (const [exception, { name, from, to }] of sortedEntries(exceptions)) {
        const counts = first.get(`${from} ${to}`);
        if (counts === undefined) first.set(`${from} ${to}`, name);
        else
          find(
            toPointer(['capacityRules', id, 'exceptions', exception]),
            `“${name}” never counts: “${counts}” is for the same days, ${from} to ${to}.`,
          );
      }
    }
  },
};
