import {
  createNumberRule,
  deleteNumberRule,
  duplicateNumberRule,
  revertNumberRule,
  saveNumberRule,
} from '../../designer/index.ts';
import { addresses } from '../addresses.ts';
import { intent, type RuleKind } from '../rules/rule-kind.ts';

/** Country and number validation rules as a page under Tools. */
export const numberRules: RuleKind = {
  collection: 'numberRules',
  title: 'Permitted & Blocked Numbers',
  purpose: 'To which countries callbacks are permitted, and which numbers there are blocked.',
  noun: 'number validation rule',
  nouns: 'number validation rules',
  newLabel: 'New Rule',
  createLabel: 'Create Rule',
  emptyText:
    'A rule permits callbacks to the countries that you choose, and blocks the numbers there that a pattern matches. Without a rule, a queue calls any number.',
  all: addresses.numberRules,
  one: addresses.numberRule,
  create: (args) => intent(createNumberRule, args),
  duplicate: (rule, args) => intent(duplicateNumberRule, { rule, ...args }),
  remove: (rule) => intent(deleteNumberRule, { rule }),
  save: (rule) => intent(saveNumberRule, { rule }),
  revert: (rule) => intent(revertNumberRule, { rule }),
};
