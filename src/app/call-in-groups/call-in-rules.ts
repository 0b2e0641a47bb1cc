import {
  createCallInGroup,
  deleteCallInGroup,
  duplicateCallInGroup,
  revertCallInGroup,
  saveCallInGroup,
} from '../../designer/index.ts';
import { contentOf, rulesIn } from '../../designer/rules.ts';
import type { Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { addresses } from '../addresses.ts';
import { intent, type RuleKind } from '../rules/rule-kind.ts';
import { counted } from './counted.ts';

/** Click-To-Call-In groups as a page under Tools. */
export const callInRules: RuleKind = {
  collection: 'callInGroups',
  title: 'Click-To-Call-In Config',
  purpose: 'Groups of numbers that are handed out to Click-To-Call-In requests, with or without an access code.',
  noun: 'group',
  nouns: 'groups',
  newLabel: 'Create New Group',
  createLabel: 'Save Group',
  emptyText:
    'A customer’s app asks a group for a number to call and, where the group has them, for an access code that proves the request.',
  about: groupWords,
  all: addresses.callInGroups,
  one: addresses.callInGroup,
  create: (args) => intent(createCallInGroup, args),
  duplicate: (group, args) => intent(duplicateCallInGroup, { group, ...args }),
  remove: (group) => intent(deleteCallInGroup, { group }),
  save: (group) => intent(saveCallInGroup, { group }),
  revert: (group) => intent(revertCallInGroup, { group }),
};

function groupWords(workspace: Workspace, id: string): string {
  const group = own(rulesIn(workspace, 'callInGroups'), id);
  if (!group) return '';
  const { dnisPool, generateAccessCode, accessCodeLength } = contentOf(group);
  return `${counted(dnisPool.length)}, ${generateAccessCode ? `access code of ${accessCodeLength} digits` : 'no access code'}`;
}
