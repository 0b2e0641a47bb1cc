import { toPointer } from '../../model/pointer.ts';
import { sortedEntries } from '../sorted.ts';
import type { WorkspaceCheck } from './check.ts';

/** A telephone number that stands in the list twice. */
export const duplicatePhoneNumber: WorkspaceCheck = {
  code: 'phone-number/duplicate',
  severity: 'error',
  about: 'A telephone number stands in the list twice, so it is not clear which application answers.',
  ofWorkspace({ workspace }, find) {
    const seen = new Set<string>();
    for (const [id, { number }] of sortedEntries(workspace.phoneNumbers)) {
      if (seen.has(number))
        find(
          toPointer(['phoneNumbers', id, 'number']),
          `${number} stands in the list twice: it is not clear which application answers.`,
          { params: { number } },
        );
      seen.add(number);
    }
  },
};
