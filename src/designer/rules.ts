import type { CallInGroup, CapacityRule, NumberRule, RegionAffinityRule, Workspace } from '../generated/types.ts';

/** Objects that are edited as a draft which has no effect before Save Changes, by their collection. */
export interface Rules {
  readonly numberRules: NumberRule;
  readonly capacityRules: CapacityRule;
  readonly regionAffinityRules: RegionAffinityRule;
  readonly callInGroups: CallInGroup;
}
/** Collections of a workspace whose objects are saved apart from being edited. */
export type RuleCollection = keyof Rules;

/** What a rule says, without its name: the part that is edited as a draft. */
export type RuleContent<Rule extends Rules[RuleCollection]> = NonNullable<Rule['draft']>;

/** The member of a virtual queue that names a rule of each collection. Call-In groups are not assigned to queues. */
export const assignments = {
  numberRules: 'numberRule',
  capacityRules: 'capacityRule',
  regionAffinityRules: 'regionAffinityRule',
} as const;
type AssignedCollection = keyof typeof assignments;

const savedContents = new WeakMap<object, object>();

/** What is saved of a rule and in effect; the same object as long as the rule is the same. */
export function savedOf<Rule extends Rules[RuleCollection]>(rule: Rule): RuleContent<Rule> {
  let saved = savedContents.get(rule);
  if (!saved) {
    const { name: _, draft: __, ...content } = rule;
    saved = content;
    savedContents.set(rule, saved);
  }
  // A rule is its name, its content and its draft, by the schemas.
  return saved as RuleContent<Rule>;
}

/** What people see and edit of a rule: the draft, or what is saved while there is none. */
export function contentOf<Rule extends Rules[RuleCollection]>(rule: Rule): RuleContent<Rule> {
  // The draft's type is what a content is.
  return (rule.draft as RuleContent<Rule> | undefined) ?? savedOf(rule);
}

/** True while a rule holds changes that have no effect yet. */
export function isUnsaved(rule: Rules[RuleCollection]): boolean {
  return rule.draft !== undefined;
}

/** All rules of a collection by id; none where the workspace leaves the collection out. */
export function rulesIn<Collection extends RuleCollection>(
  workspace: Workspace,
  collection: Collection,
): Readonly<Record<string, Rules[Collection]>> {
  // Each collection holds the type that `Rules` says, which a type cannot follow by the collection's name.
  return (workspace[collection] ?? {}) as Readonly<Record<string, Rules[Collection]>>;
}

/** Ids of the virtual queues that a rule is assigned to, in the order of their names. */
export function queuesAssigned(workspace: Workspace, collection: AssignedCollection, id: string): readonly string[] {
  const member = assignments[collection];
  return Object.entries(workspace.virtualQueues)
    .filter(([, queue]) => queue[member] === id)
    .sort(([, a], [, b]) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(([queue]) => queue);
}
