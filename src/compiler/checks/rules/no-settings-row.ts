import type { WorkspaceCheck } from '../check.ts';
import { assigned } from './assigned.ts';

/** A number or capacity rule on a queue that takes no callbacks. */
export const noSettingsRow: WorkspaceCheck = {
  code: 'rules/no-settings-row',
  severity: 'warning',
  about:
    'A rule is assigned to a queue without a row in CALLBACK_SETTINGS: the queue takes no callbacks, so the rule never counts.',
  ofWorkspace({ workspace }, find) {
    for (const member of ['numberRule', 'capacityRule'] as const)
      for (const { rule, name, pointer, takesCallbacks } of assigned(workspace, member))
        if (!takesCallbacks)
          find(
            pointer,
            `${name} has no row in CALLBACK_SETTINGS and takes no callbacks: “${rule.name}” never counts here.`,
          );
  },
};
