import type { Configuration, QueueConfiguration } from '../generated/types.ts';
import { equalJson } from '../model/json.ts';
import type { RulesRecord } from './records.ts';

/** What a queue is given by name: its settings are not among it. */
type Assignment = Omit<QueueConfiguration, 'settings'>;

/** Changes named in a note of the trace at most. */
const mostNamed = 20;

/**
 * The rules of a newer configuration for the queues of the one that runs, to be kept as a record. Queues are the same by name;
 * one that the newer does not have keeps what it has. `base` is the hash of the configuration that the runtime was made with.
 */
export function rulesFrom(running: Configuration, newer: Configuration, base: string): RulesRecord {
  const given = new Map(newer.queues.map((queue) => [queue.name, queue]));
  const queues = running.queues.map((queue) => assignmentOf(given.get(queue.name) ?? queue));
  const ids = new Set(
    queues.flatMap(({ numberRule, capacityRule, regionAffinityRule }) => [
      ...(numberRule === undefined ? [] : [`n${numberRule}`]),
      ...(capacityRule === undefined ? [] : [`c${capacityRule}`]),
      ...(regionAffinityRule === undefined ? [] : [`r${regionAffinityRule}`]),
    ]),
  );
  const inUse = <Rule>(
    mark: string,
    before: Readonly<Record<string, Rule>> = {},
    now: Readonly<Record<string, Rule>> = {},
  ) =>
    Object.fromEntries(
      Object.entries({ ...before, ...now })
        .filter(([id]) => ids.has(mark + id))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  return {
    id: 'rules',
    configuration: base,
    queues,
    numberRules: inUse('n', running.numberRules, newer.numberRules),
    capacityRules: inUse('c', running.capacityRules, newer.capacityRules),
    regionAffinityRules: inUse('r', running.regionAffinityRules, newer.regionAffinityRules),
    callInGroups: newer.callInGroups,
  };
}

/** A configuration with the rules of a record. Its hash stays: sessions that run must go on knowing it. */
export function withRules(configuration: Configuration, rules: RulesRecord): Configuration {
  const { numberRules, capacityRules, regionAffinityRules, callInGroups } = rules;
  const given = new Map(rules.queues.map((queue) => [queue.name, queue]));
  const queues = configuration.queues.map((queue) => {
    const { settings } = queue;
    return { ...(given.get(queue.name) ?? queue), ...(settings ? { settings } : {}) };
  });
  return { ...configuration, queues, numberRules, capacityRules, regionAffinityRules, callInGroups };
}

/** What differs, a sentence for each queue and rule. Empty when nothing does. */
export function ruleChanges(before: Configuration, after: RulesRecord): string[] {
  const had = new Map(before.queues.map((queue) => [queue.name, assignmentOf(queue)]));
  const assigned = after.queues.flatMap((queue) =>
    equalJson(had.get(queue.name), queue) ? [] : [`${queue.name} has ${ruleNames(queue, after)}.`],
  );
  const found = [
    ...assigned,
    ...changed('Permitted & Blocked Numbers rule', before.numberRules, after.numberRules),
    ...changed('Capacity rule', before.capacityRules, after.capacityRules),
    ...changed('Region Affinity rule', before.regionAffinityRules ?? {}, after.regionAffinityRules),
    ...(equalJson(before.callInGroups, after.callInGroups) ? [] : ['Click-To-Call-In groups are new.']),
  ];
  return found.length <= mostNamed
    ? found
    : [...found.slice(0, mostNamed), `${found.length - mostNamed} more are new.`];
}

function changed<Rule extends { readonly name: string }>(
  kind: string,
  before: Readonly<Record<string, Rule>>,
  after: Readonly<Record<string, Rule>>,
): string[] {
  return Object.entries(after).flatMap(([id, rule]) => {
    const old = Object.hasOwn(before, id) ? before[id] : undefined;
    return old === undefined || equalJson(old, rule) ? [] : [`The ${kind} “${rule.name}” is new.`];
  });
}

function ruleNames({ numberRule, capacityRule, regionAffinityRule }: Assignment, rules: RulesRecord): string {
  const names = [
    numberRule === undefined ? undefined : rules.numberRules[numberRule]?.name,
    capacityRule === undefined ? undefined : rules.capacityRules[capacityRule]?.name,
    regionAffinityRule === undefined ? undefined : rules.regionAffinityRules[regionAffinityRule]?.name,
  ].flatMap((name) => (name === undefined ? [] : [`“${name}”`]));
  return names.length === 0 ? 'no rule any more' : `the ${names.length === 1 ? 'rule' : 'rules'} ${names.join(', ')}`;
}

function assignmentOf({ name, numberRule, capacityRule, regionAffinityRule }: QueueConfiguration): Assignment {
  return {
    name,
    ...(numberRule === undefined ? {} : { numberRule }),
    ...(capacityRule === undefined ? {} : { capacityRule }),
    ...(regionAffinityRule === undefined ? {} : { regionAffinityRule }),
  };
}
