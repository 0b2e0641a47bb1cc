/** `callback-studio/runtime`: runs a compiled configuration in a browser, a worker or Node. */
import { behaviors as allBehaviors } from '../../blocks/behaviors.ts';
import type { Configuration } from '../generated/types.ts';
import { createRuntime as createRuntimeWith, type Runtime, type RuntimeOptions } from '../host/runtime.ts';
import type { Behaviors } from '../model/registry.ts';

/**
 * Puts a configuration to work on the ports it is given. What the store still holds goes on where it stopped. Without
 * `behaviors` the steps of all blocks of the studio are known.
 */
export function createRuntime(
  configuration: Configuration,
  options: Omit<RuntimeOptions, 'behaviors'> & { readonly behaviors?: Behaviors },
): Runtime {
  return createRuntimeWith(configuration, { behaviors: allBehaviors, ...options });
}

export { createMemoryStore } from '../host/memory-store.ts';
export type {
  Clock,
  Ids,
  Notification,
  Notifier,
  PlacedCall,
  ReportedEvent,
  Store,
  StoreChange,
  Telephony,
  WebServices,
} from '../host/ports.ts';
export type { QueueReport } from '../host/queue-reports.ts';
export { createRandomIds } from '../host/random-ids.ts';
export type { RegionHealth } from '../host/regions.ts';
export type { CallState, Runtime, RuntimeOptions } from '../host/runtime.ts';
export { createSeededIds } from '../host/seeded-ids.ts';
export { createSystemClock } from '../host/system-clock.ts';
export type { TelephonyEvent } from '../host/telephony-events.ts';
export { createVirtualClock } from '../host/virtual-clock.ts';
