import { own } from '../../../model/json.ts';
import { toPointer } from '../../../model/pointer.ts';
import type { WorkspaceCheck } from '../check.ts';

/** An enabled exception bound to no special day, or to one without days. One that is gone is a missing reference. */
export const exceptionWithoutDays: WorkspaceCheck = {
  code: 'hours/exception-without-days',
  severity: 'warning',
  about: 'An exception of Business Hours has no special day, or one without days, so it has no effect.',
  ofWorkspace({ workspace: { businessHours, specialDays } }, find) {
    for (const [id, { exceptions = {} }] of Object.entries(businessHours))
      for (const [exception, { specialDay, enabled }] of Object.entries(exceptions)) {
        const days = own(specialDays, specialDay);
        if (!enabled || (specialDay !== '' && days?.ranges.length !== 0)) continue;
        find(
          toPointer(['businessHours', id, 'exceptions', exception, 'specialDay']),
          days
            ? `The special day “${days.name}” has no days yet: the exception has no effect.`
            : 'No special day is chosen: the exception has no effect, the weekly hours hold.',
        );
      }
  },
};
