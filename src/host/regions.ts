import type { Configuration } from '../generated/types.ts';
import { own } from '../model/json.ts';
import { chooseRegion } from '../runtime/regions/index.ts';
import type { Centre } from './centre.ts';
import type { Transaction } from './transaction.ts';

/** A region, and whether Callback can connect to it. */
export interface RegionHealth {
  readonly region: string;
  readonly healthy: boolean;
}

/**
 * The region for what a session is about to do in a queue, by the queue's Region Affinity rule and the health of this moment;
 * the trace of the session says why. Undefined without a rule, and when no region is healthy: then it goes on without one.
 */
export function regionFor(centre: Centre, tx: Transaction, session: string, virtualQueue: string): string | undefined {
  const { queues, regionAffinityRules = {} } = centre.linked.configuration;
  const rule = queues.find(({ name }) => name === virtualQueue)?.regionAffinityRule;
  const order = rule === undefined ? undefined : own(regionAffinityRules, rule);
  if (!order) return undefined;
  const { region, reason } = chooseRegion(order, (each) => centre.isHealthy(tx, each));
  centre.note(tx, session, `${virtualQueue}: ${reason}`);
  return region;
}

/** Regions that rules of the configuration name, each once, in the order of the rules. */
export function regionsOf({ regionAffinityRules = {} }: Configuration): readonly string[] {
  const named = Object.values(regionAffinityRules).flatMap(({ preferred, fallback }) => [...preferred, ...fallback]);
  return [...new Set(named)];
}
