import { toPointer } from '../../../model/pointer.ts';
import type { WorkspaceCheck } from '../check.ts';

const commands = {
  numberRules: { command: 'save-number-rule', key: 'rule' },
  capacityRules: { command: 'save-capacity-rule', key: 'rule' },
  regionAffinityRules: { command: 'save-region-affinity-rule', key: 'rule' },
  callInGroups: { command: 'save-call-in-group', key: 'group' },
} as const;

/** A rule or Call-In group with changes that are not saved. */
export const unsavedChanges: WorkspaceCheck = {
  code: 'rules/unsaved-changes',
  severity: 'hint',
  about: 'Changes of a rule or a Call-In group are not saved, so they have no effect on any caller.',
  ofWorkspace({ drafts }, find) {
    for (const { collection, id, name } of drafts) {
      const { command, key } = commands[collection];
      find(toPointer([collection, id]), `The changes of “${name}” are not saved: they have no effect yet.`, {
        fix: { title: 'Save Changes', command, arguments: { [key]: id } },
      });
    }
  },
};
