import {
  createRegionAffinityRule,
  deleteRegionAffinityRule,
  duplicateRegionAffinityRule,
  revertRegionAffinityRule,
  saveRegionAffinityRule,
} from '../../designer/index.ts';
import { addresses } from '../addresses.ts';
import { intent, type RuleKind } from '../rules/rule-kind.ts';

/** Region affinity rules as a page under Tools. The guide has no name for the buttons; they are those of its other rules. */
export const regionRules: RuleKind = {
  collection: 'regionAffinityRules',
  title: 'Region Affinity Rules',
  purpose: 'In which region a queue’s interactions are handled, and where they go when that region cannot be reached.',
  noun: 'region affinity rule',
  nouns: 'region affinity rules',
  newLabel: 'New Rule',
  createLabel: 'Create Rule',
  emptyText:
    'A rule puts regions into the order in which they are tried. Without one, a queue’s interactions are handled in whichever region there is.',
  all: addresses.regionAffinity,
  one: addresses.regionAffinityRule,
  create: (args) => intent(createRegionAffinityRule, args),
  duplicate: (rule, args) => intent(duplicateRegionAffinityRule, { rule, ...args }),
  remove: (rule) => intent(deleteRegionAffinityRule, { rule }),
  save: (rule) => intent(saveRegionAffinityRule, { rule }),
  revert: (rule) => intent(revertRegionAffinityRule, { rule }),
};
