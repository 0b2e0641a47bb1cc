import type { Configuration, Workspace } from '../generated/types.ts';
import { own } from '../model/json.ts';
import { assignedRules, emitRules } from './emit-rules.ts';
import { hashOf } from './hash.ts';
import { sorted } from './sorted.ts';

/**
 * A configuration, published or not, with the rules of its queues as the workspace has them saved now, the assignments and the
 * Call-In groups included: they are saved and in effect at once (guide), whatever was published before. Queues are the same by
 * name; one that the workspace does not have any more keeps what it has. The hash is that of the new content.
 */
export function withCurrentRules(configuration: Configuration, workspace: Workspace): Configuration {
  const named = new Map(Object.values(workspace.virtualQueues).map((queue) => [queue.name, queue]));
  const queues = configuration.queues.map((queue) => {
    const current = named.get(queue.name);
    if (!current) return queue;
    const { name, settings } = queue;
    return { ...existing(assignedRules(current), workspace), name, ...(settings ? { settings } : {}) };
  });
  const idsOf = (member: 'numberRule' | 'capacityRule' | 'regionAffinityRule') =>
    new Set(queues.flatMap((queue) => queue[member] ?? []));
  const needed = {
    numberRules: idsOf('numberRule'),
    capacityRules: idsOf('capacityRule'),
    regionAffinityRules: idsOf('regionAffinityRule'),
  };
  const rules = emitRules(workspace, needed);
  const kept = <Rule>(before: Readonly<Record<string, Rule>> = {}, ids: ReadonlySet<string>) =>
    Object.fromEntries(Object.entries(before).filter(([id]) => ids.has(id)));
  const { regionAffinityRules: before, ...rest } = configuration;
  const regionAffinityRules = { ...kept(before, needed.regionAffinityRules), ...rules.regionAffinityRules };
  const changed = sorted({
    ...rest,
    queues,
    numberRules: { ...kept(configuration.numberRules, needed.numberRules), ...rules.numberRules },
    capacityRules: { ...kept(configuration.capacityRules, needed.capacityRules), ...rules.capacityRules },
    ...(Object.keys(regionAffinityRules).length > 0 ? { regionAffinityRules } : {}),
    callInGroups: rules.callInGroups,
  });
  return { ...changed, hash: hashOf(changed) };
}

/** Assignments without those of rules that do not exist: a workspace with faults is not refused here. */
function existing(assigned: ReturnType<typeof assignedRules>, workspace: Workspace): typeof assigned {
  const { numberRule = '', capacityRule = '', regionAffinityRule = '' } = assigned;
  return {
    ...(own(workspace.capacityRules, capacityRule) ? { capacityRule } : {}),
    ...(own(workspace.numberRules, numberRule) ? { numberRule } : {}),
    ...(own(workspace.regionAffinityRules ?? {}, regionAffinityRule) ? { regionAffinityRule } : {}),
  };
}
