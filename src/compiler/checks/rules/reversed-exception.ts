import { toPointer } from '../../../model/pointer.ts';
import type { WorkspaceCheck } from '../check.ts';

/** An exception whose last day comes before its first. */
export const reversedException: WorkspaceCheck = {
  code: 'rules/reversed-exception',
  severity: 'error',
  about: 'An exception of a capacity rule ends before it begins, so it never takes effect.',
  ofWorkspace({ workspace: { capacityRules } }, find) {
    // ISO dates stand in the order of their text.
    for (const [id, { exceptions = {} }] of Object.entries(capacityRules))
      for (const [exception, { name, from, to }] of Object.entries(exceptions))
        if (to < from)
          find(
            toPointer(['capacityRules', id, 'exceptions', exception, 'to']),
            `“${name}” ends on ${to}, before it begins on ${from}: callers can book as in every other week.`,
          );
  },
};
