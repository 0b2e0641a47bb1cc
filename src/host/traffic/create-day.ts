import type { Configuration, Traffic } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';
import type { Behaviors } from '../../model/registry.ts';
import { createMemoryStore } from '../memory-store.ts';
import { createRuntime, type Runtime } from '../runtime.ts';
import { createSeededIds } from '../seeded-ids.ts';
import { createVirtualClock, type VirtualClock } from '../virtual-clock.ts';
import { createCallbackBook } from './callback-book.ts';
import { createConsumerLog } from './consumer-log.ts';
import { arrivals, type Customer, customerOf, requesterOf, requestMoments } from './customers.ts';
import type { Day, DaySample } from './day.ts';
import { DialIn } from './dial-in.ts';
import { figuresOf } from './figures.ts';
import { createLedger } from './ledger.ts';
import { Requests } from './requests.ts';
import { type Seen, sampleOf, snapshotOf } from './sample.ts';
import { Staff, workersOf } from './staff.ts';
import { Telephones } from './telephones.ts';
import { watchedStore } from './watched-store.ts';

/** What a day is simulated with besides its traffic. */
export interface SimulateDayOptions {
  readonly behaviors: Behaviors;
  /** Instead of the seed of the traffic. */
  readonly seed?: number;
}

/** Milliseconds from one sample to the next. */
const sampling = 60_000;

/**
 * A day at a centre with the real runtime on the virtual clock, of which nothing has happened yet. Deterministic: the same
 * configuration, traffic and seed give the same day, in whatever pieces it is played, and another configuration is tried by the
 * same customers. Traffic that `trafficFaults` finds nothing in can be played.
 */
export function createDay(configuration: Configuration, traffic: Traffic, options: SimulateDayOptions): Day {
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
    ...{ store, now: clock.now, target: targetSeconds * 1000 },
    told: (queue) => runtime.queues.figures(queue).estimatedWaitTime,
    isGivingUp: (session) => telephones.givingUp.has(session),
  });
  const book = createCallbackBook(store, toleranceSeconds);
  const log = createConsumerLog(clock.now);
  const counted = { arrived: 0, busy: 0 };
  const call = (customer: Customer, to: string, accessCode?: string): boolean => {
    const isAnswered = telephones.call(customer, to, accessCode);
    counted.arrived += 1;
    if (!isAnswered) counted.busy += 1;
    return isAnswered;
  };
  const dialIn = new DialIn({ clock, runtime: () => runtime, log, call });
  const know = (customer: Customer) => telephones.know(customer);
  const requests = new Requests({ runtime: () => runtime, now: clock.now, log, dialIn, know });
  const watched = watchedStore(store, (changes) => {
    ledger.look(changes);
    book.look(changes);
    dialIn.look(changes);
  });
  const telephones = new Telephones({
    ...{ configuration, clock, runtime: () => runtime, staff: () => staff, log },
    onOver: ({ number }) => dialIn.over(number),
  });
  const runtime: Runtime = createRuntime(staffed, {
    ...{ store: watched, clock, telephony: telephones, ids: createSeededIds(seed) },
    ...{ behaviors: options.behaviors, notifier: requests },
  });
  const staff = new Staff(clock, () => runtime, workers);
  staff.begin();
  for (const [stream, callers] of traffic.callers.entries())
    comeIn(clock, arrivals(callers, seed, stream), (index) =>
      call(customerOf(traffic, seed, stream, index), callers.to),
    );
  for (const [stream, request] of (traffic.requests ?? []).entries())
    comeIn(clock, requestMoments(request, seed, stream), (index) =>
      requests.ask(requesterOf(traffic, seed, stream, index)),
    );
  const samples: DaySample[] = [];
  const seen: Seen = { configuration, runtime, ledger, book, counted, workers };

  const playUntil = (instant: Instant) => {
    for (;;) {
      const next = starts + samples.length * sampling;
      if (next > instant) break;
      clock.advanceTo(next);
      samples.push(sampleOf(seen, next));
    }
    clock.advanceTo(instant);
    if (instant === ends) runtime.stop();
  };

  return {
    ...{ starts, ends },
    get now() {
      return clock.now();
    },
    get isOver() {
      return clock.now() >= ends;
    },
    advanceTo(instant) {
      if (clock.now() < ends || samples.length === 0) playUntil(Math.min(instant, ends));
    },
    figures: () => ({
      ...{ name, seed, startsAt: starts, hours, targetSeconds, toleranceSeconds, ...counted },
      ...{ requests: requests.figures(), callIn: dialIn.figures(clock.now()), pushes: requests.pushes() },
      ...figuresOf({
        ...{ stays: ledger.stays, stretches: ledger.stretches, callbacks: runtime.callbacks.list() },
        ...{ starts, ends: clock.now(), targetSeconds, toleranceSeconds },
      }),
    }),
    samples: (from = 0) => samples.slice(from),
    waits: (from = 0) => ledger.waits.slice(from),
    promises: (from = 0) => book.promises.slice(from),
    consumers: () => log.consumers(),
    get consumersTotal() {
      return log.total;
    },
    snapshot: () => snapshotOf(seen, clock.now()),
  };
}

/** Lets the customers of a stream come one after the other; the next one is not thought of before. */
function comeIn(clock: VirtualClock, moments: Iterable<number>, come: (index: number) => void): void {
  const starts = clock.now();
  const source = moments[Symbol.iterator]();
  const next = (index: number) => {
    const { done, value } = source.next();
    if (done) return;
    clock.wakeAt(starts + value, () => {
      next(index + 1);
      come(index);
    });
  };
  next(0);
}
