import { toPointer } from '../../../model/pointer.ts';
import type { WorkspaceCheck } from '../check.ts';

/** Days whose last comes before their first. */
export const reversedDates: WorkspaceCheck = {
  code: 'hours/reversed-dates',
  severity: 'error',
  about: 'A special day ends before it begins, so its exceptions never take effect.',
  ofWorkspace({ workspace: { specialDays } }, find) {
    // ISO dates stand in the order of their text.
    for (const [id, { name, ranges }] of Object.entries(specialDays))
      for (const [index, { from, to }] of ranges.entries())
        if (to < from)
          find(
            toPointer(['specialDays', id, 'ranges', String(index), 'to']),
            `“${name}” ends on ${to}, before it begins on ${from}: callers find the usual hours.`,
          );
  },
};
