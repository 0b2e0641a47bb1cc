import { canonicalPlan } from '../calendar/index.ts';
import type {
  CallInGroup,
  CapacityRule,
  Configuration,
  ConnectionOrder,
  NumberRule,
  QueueConfiguration,
  RegionAffinityRule,
  VirtualQueue,
  Workspace,
} from '../generated/types.ts';
import { canonicalJson, own, type ReadonlyTexts } from '../model/json.ts';
import { sorted, sortedEntries } from './sorted.ts';

/** The rules of a configuration, by id, and its Call-In groups. */
type EmittedRules = Pick<Configuration, 'numberRules' | 'capacityRules' | 'regionAffinityRules' | 'callInGroups'>;

/** Ids of the rules that are needed. */
interface NeededRules {
  readonly numberRules: ReadonlySet<string>;
  readonly capacityRules: ReadonlySet<string>;
  readonly regionAffinityRules: ReadonlySet<string>;
}

/** The rules assigned to a queue, as the configuration says them: keys in order, none that is left out. */
export function assignedRules({
  capacityRule,
  numberRule,
  regionAffinityRule,
}: VirtualQueue): Omit<QueueConfiguration, 'name' | 'settings'> {
  return {
    ...(capacityRule ? { capacityRule } : {}),
    ...(numberRule ? { numberRule } : {}),
    ...(regionAffinityRule ? { regionAffinityRule } : {}),
  };
}

/** Needed rules as they are saved, in canonical form; drafts have no effect. Region affinity rules are left out while there are none. */
export function emitRules(workspace: Workspace, needed: NeededRules): EmittedRules {
  const orders = pick(workspace.regionAffinityRules ?? {}, needed.regionAffinityRules, (rule) =>
    connectionOrder(rule, workspace),
  );
  return {
    numberRules: pick(workspace.numberRules, needed.numberRules, emitNumberRule),
    capacityRules: pick(workspace.capacityRules, needed.capacityRules, emitCapacityRule),
    ...(Object.keys(orders).length > 0 ? { regionAffinityRules: orders } : {}),
    callInGroups: Object.values(workspace.callInGroups).map(emitCallInGroup).sort(byName),
  };
}

const texts = new WeakMap<object, string>();

/** Canonical texts of emitted rules: one with ten thousand patterns is written once, not with every change elsewhere. */
export const ruleTexts: ReadonlyTexts = texts;

const emitNumberRule = emitOnce(({ draft: _, ...rule }: NumberRule): NumberRule => sorted(rule));

const emitCapacityRule = emitOnce(
  ({ draft: _, name, ...plan }: CapacityRule): CapacityRule => sorted({ name, ...canonicalPlan(plan) }),
);

const emitCallInGroup = emitOnce(({ draft: _, ...group }: CallInGroup): CallInGroup => sorted(group));

function connectionOrder({ name, preferred, fallback }: RegionAffinityRule, { directory }: Workspace): ConnectionOrder {
  const names = (ids: readonly string[]) => ids.flatMap((id) => own(directory.regions ?? {}, id)?.name ?? []);
  return { fallback: names(fallback), name, preferred: names(preferred) };
}

function emitOnce<Rule extends object>(emit: (rule: Rule) => Rule): (rule: Rule) => Rule {
  const emitted = new WeakMap<Rule, Rule>();
  return (rule) => {
    let made = emitted.get(rule);
    if (!made) {
      made = emit(rule);
      emitted.set(rule, made);
      texts.set(made, canonicalJson(made));
    }
    return made;
  };
}

function pick<Source, Emitted>(
  collection: Readonly<Record<string, Source>>,
  ids: ReadonlySet<string>,
  emit: (source: Source) => Emitted,
): Record<string, Emitted> {
  return Object.fromEntries(
    sortedEntries(collection)
      .filter(([id]) => ids.has(id))
      .map(([id, value]) => [id, emit(value)]),
  );
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
