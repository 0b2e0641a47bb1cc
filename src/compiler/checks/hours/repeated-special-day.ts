import { own } from '../../../model/json.ts';
import { toPointer } from '../../../model/pointer.ts';
import type { WorkspaceCheck } from '../check.ts';

/** Two enabled exceptions of one object bound to the same special day. */
export const repeatedSpecialDay: WorkspaceCheck = {
  code: 'hours/repeated-special-day',
  severity: 'warning',
  about: 'Two exceptions are bound to the same special day, so their hours are joined, or one closes the day.',
  ofWorkspace({ workspace: { businessHours, specialDays } }, find) {
    for (const [id, { exceptions = {} }] of Object.entries(businessHours)) {
      const seen = new Set<string>();
      for (const [exception, { specialDay, enabled }] of Object.entries(exceptions)) {
        if (!enabled || specialDay === '') continue;
        if (seen.has(specialDay))
          find(
            toPointer(['businessHours', id, 'exceptions', exception, 'specialDay']),
            `“${own(specialDays, specialDay)?.name ?? specialDay}” has another exception: a closed one closes the day, otherwise all their hours count.`,
          );
        seen.add(specialDay);
      }
    }
  },
};
