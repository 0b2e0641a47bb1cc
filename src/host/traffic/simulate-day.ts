import type { Configuration, Traffic } from '../../generated/types.ts';
import type { Behaviors } from '../../model/registry.ts';
import { createMemoryStore } from '../memory-store.ts';
import { createRuntime, type Runtime } from '../runtime.ts';
import { createSeededIds } from '../seeded-ids.ts';
import { createVirtualClock, type VirtualClock } from '../virtual-clock.ts';
import { arrivals, customerOf } from './customers.ts';
import type { DayFigures } from './day-figures.ts';
import { figuresOf } from './figures.ts';
import { createLedger } from './ledger.ts';
import { Staff, workersOf } from './staff.ts';
import { Telephones } from './telephones.ts';
import { watchedStore } from './watched-store.ts';

/** What a day is simulated with besides its traffic. */
export interface SimulateDayOptions {
  readonly behaviors: Behaviors;
  /** Instead of the seed of the traffic. */
  readonly seed?: number;
}

/**
 * Plays a day at a centre with the real runtime on the virtual clock, as fast as it goes. Deterministic: the same configuration,
 * traffic and seed give the same figures, and another configuration is tried by the same callers. Traffic that
 * `trafficFaults` finds nothing in can be played.
 */
export function simulateDay(configuration: Configuration, traffic: Traffic, options: SimulateDayOptions): DayFigures {
  const { startsAt, name, hours, targetSeconds = 20, toleranceSeconds = 120 } = traffic;
  const seed = options.seed ?? traffic.seed ?? 1;
  const starts = Date.parse(startsAt);
  const ends = starts + Math.round(hours * 3_600_000);
  const clock = createVirtualClock(starts);
  const workers = workersOf(traffic, configuration);
  const working = new Set(workers.map(({ agent }) => agent.id));
  const staffed = {
    ...configuration,
    agents: [...configuration.agents.filter(({ id }) => !working.has(id)), ...workers.map(({ agent }) => agent)],
  };
  const store = createMemoryStore();
  const ledger = createLedger({
    ...{ store, now: clock.now },
    told: (queue) => runtime.queues.figures(queue).estimatedWaitTime,
    isGivingUp: (session) => telephones.givingUp.has(session),
  });
  const telephones = new Telephones({ configuration, clock, runtime: () => runtime, staff: () => staff });
  const runtime: Runtime = createRuntime(staffed, {
    ...{ store: watchedStore(store, ledger.look), clock, telephony: telephones, ids: createSeededIds(seed) },
    ...{ behaviors: options.behaviors, notifier: { notify() {} } },
  });
  const staff = new Staff(clock, () => runtime, workers);
  staff.begin();
  const counted = { arrived: 0, busy: 0 };
  for (const stream of traffic.callers.keys())
    comeIn(clock, arrivals(traffic.callers[stream] as Traffic['callers'][number], seed, stream), (index) => {
      counted.arrived += 1;
      if (!telephones.call(customerOf(traffic, seed, stream, index))) counted.busy += 1;
    });
  clock.advanceTo(ends);
  runtime.stop();
  const { stays, stretches } = ledger;
  const callbacks = runtime.callbacks.list();
  return {
    ...{ name, seed, startsAt: starts, hours, targetSeconds, toleranceSeconds, ...counted },
    requests: { made: 0, accepted: 0, refused: {} },
    callIn: { asked: 0, refused: 0, matched: 0, expired: 0, open: 0, dialled: 0, notMatched: 0 },
    pushes: {},
    ...figuresOf({ stays, stretches, callbacks, starts, ends, targetSeconds, toleranceSeconds }),
  };
}

/** Lets the callers of a stream call one after the other; the next one is not thought of before. */
function comeIn(clock: VirtualClock, moments: Iterable<number>, call: (index: number) => void): void {
  const starts = clock.now();
  const source = moments[Symbol.iterator]();
  const next = (index: number) => {
    const { done, value } = source.next();
    if (done) return;
    clock.wakeAt(starts + value, () => {
      next(index + 1);
      call(index);
    });
  };
  next(0);
}
