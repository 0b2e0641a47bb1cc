import {
  createCapacityRule,
  deleteCapacityRule,
  duplicateCapacityRule,
  revertCapacityRule,
  saveCapacityRule,
} from '../../designer/index.ts';
import { addresses } from '../addresses.ts';
import { intent, type RuleKind } from '../rules/rule-kind.ts';

/** Capacity rules as a page under Tools, in the words of the guide. A new rule has timeslots of an hour. */
export const capacityRules: RuleKind = {
  collection: 'capacityRules',
  title: 'Capacity',
  listTitle: 'Scheduled Capacity Rules',
  purpose: 'How many scheduled callbacks a queue takes for each Slot Duration, by weekday and time.',
  noun: 'capacity rule',
  nouns: 'capacity rules',
  newLabel: 'New Rule',
  createLabel: 'Create Rule',
  emptyText:
    'Without a rule, each slot of a queue holds its Slot Capacity in CALLBACK_SETTINGS. A rule says another number for each hour or half hour of the week.',
  all: addresses.capacityRules,
  one: addresses.capacityRule,
  create: (args) => intent(createCapacityRule, { ...args, timeslotLength: 60 }),
  duplicate: (rule, args) => intent(duplicateCapacityRule, { rule, ...args }),
  remove: (rule) => intent(deleteCapacityRule, { rule }),
  save: (rule) => intent(saveCapacityRule, { rule }),
  revert: (rule) => intent(revertCapacityRule, { rule }),
};
