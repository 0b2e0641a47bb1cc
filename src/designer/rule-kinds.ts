import { canonicalPlan } from '../calendar/index.ts';
import type { CallInGroup, RegionAffinityContent, Workspace } from '../generated/types.ts';
import { own } from '../model/json.ts';
import { refusePlan } from './capacity-values.ts';
import { refuseNumberContent } from './number-values.ts';
import { mostPoolNumbers, refuseGroupSettings, refusePoolNumbers } from './pool-numbers.ts';
import type { RuleCollection, RuleContent, Rules } from './rules.ts';

/** What commands need to know of one kind of rules. */
export interface RuleKind<Collection extends RuleCollection, Key extends 'rule' | 'group'> {
  readonly collection: Collection;
  /** What arguments of commands call the id of one. */
  readonly key: Key;
  /** One of them, as in a sentence. */
  readonly noun: string;
  /** In characters; that of all names when left out. */
  readonly longestName?: number;
  /** The form in which content is kept, so that the same content is the same JSON. */
  tidy(content: RuleContent<Rules[Collection]>): RuleContent<Rules[Collection]>;
  /** Why content cannot be saved, as a sentence; undefined when it can. Asked with every rendering, so it is quick. */
  refuseSave(content: RuleContent<Rules[Collection]>, workspace: Workspace): string | undefined;
}

/** Capacity rules: how many callbacks a timeslot holds for each Slot Duration. */
export const capacityRules: RuleKind<'capacityRules', 'rule'> = {
  collection: 'capacityRules',
  key: 'rule',
  noun: 'capacity rule',
  tidy: canonicalPlan,
  refuseSave: refusePlan,
};

/** Number validation rules: permitted countries and blocked patterns. */
export const numberRules: RuleKind<'numberRules', 'rule'> = {
  collection: 'numberRules',
  key: 'rule',
  noun: 'number validation rule',
  tidy: ({ countries, blockedPatterns }) => ({ countries: [...countries].sort(), blockedPatterns }),
  refuseSave: refuseNumberContent,
};

/** Region affinity rules: in which order regions are tried. */
export const regionAffinityRules: RuleKind<'regionAffinityRules', 'rule'> = {
  collection: 'regionAffinityRules',
  key: 'rule',
  noun: 'region affinity rule',
  longestName: 32,
  tidy: (content) => content,
  refuseSave: refuseRegions,
};

/** Call-In groups: a pool of numbers, and whether access codes go with them. */
export const callInGroups: RuleKind<'callInGroups', 'group'> = {
  collection: 'callInGroups',
  key: 'group',
  noun: 'Call-In group',
  tidy: (content) => content,
  refuseSave: (content) => refuseGroupSettings(content) ?? refusePool(content.dnisPool),
};

function refuseRegions({ preferred, fallback }: RegionAffinityContent, { directory }: Workspace): string | undefined {
  if (preferred.length === 0) return 'There must be at least one region in Preferred Regions.';
  const seen = new Set<string>();
  for (const region of [...preferred, ...fallback]) {
    const name = own(directory.regions ?? {}, region)?.name;
    if (name === undefined) return 'A region of this rule does not exist any more: take it out of the lists.';
    if (seen.has(region)) return `${name} stands in the lists twice.`;
    seen.add(region);
  }
  return undefined;
}

const judgedPools = new WeakMap<CallInGroup['dnisPool'], string | undefined>();

function refusePool(pool: CallInGroup['dnisPool']): string | undefined {
  if (pool.length === 0)
    return `Add at least one number: a group holds from 1 to ${mostPoolNumbers.toLocaleString('en-US')}.`;
  if (!judgedPools.has(pool)) judgedPools.set(pool, refusePoolNumbers([], pool));
  return judgedPools.get(pool);
}
