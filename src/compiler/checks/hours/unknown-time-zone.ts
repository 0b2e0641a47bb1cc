import { isTimeZone } from '../../../calendar/index.ts';
import { toPointer } from '../../../model/pointer.ts';
import type { WorkspaceCheck } from '../check.ts';

/** Business Hours in a zone that the IANA list does not have. */
export const unknownTimeZone: WorkspaceCheck = {
  code: 'hours/unknown-time-zone',
  severity: 'error',
  about: 'Business Hours have an unknown time zone, so the service counts as closed.',
  ofWorkspace({ workspace: { businessHours } }, find) {
    for (const [id, { name, timeZone }] of Object.entries(businessHours))
      if (!isTimeZone(timeZone))
        find(
          toPointer(['businessHours', id, 'timeZone']),
          `“${timeZone}” is no time zone: “${name}” counts as closed for every caller.`,
          { params: { timeZone } },
        );
  },
};
