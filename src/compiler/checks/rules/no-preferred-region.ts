import type { WorkspaceCheck } from '../check.ts';
import { assigned } from './assigned.ts';

/** A queue whose region affinity rule was never saved with a preferred region. */
export const noPreferredRegion: WorkspaceCheck = {
  code: 'rules/no-preferred-region',
  severity: 'error',
  about: 'The region affinity rule of a queue prefers no region, so it chooses none for its interactions.',
  ofWorkspace({ workspace }, find) {
    for (const { rule, name, pointer } of assigned(workspace, 'regionAffinityRule'))
      if (rule.preferred.length === 0)
        find(pointer, `“${rule.name}” prefers no region: none is chosen for the callers of ${name}.`);
  },
};
