import type { Configuration, Traffic } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';
import type { Behaviors } from '../../model/registry.ts';
import { createMemoryStore } from '../memory-store.ts';
import { createRuntime, type Runtime } from '../runtime.ts';
import { createSeededIds } from '../seeded-ids.ts';
import { createVirtualClock, type VirtualClock } from '../virtual-clock.ts';
import { type CallbackBook, createCallbackBook } from './callback-book.ts';
import { type ConsumerLog, createConsumerLog } from './consumer-log.ts';
import { arrivals, type Customer, customerOf, requesterOf, requestMoments } from './customers.ts';
import { DialIn } from './dial-in.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { Requests } from './requests.ts';
import { Staff, type Worker, workersOf } from './staff.ts';
import { Telephones } from './telephones.ts';
import { watchedStore } from './watched-store.ts';

/** What a centre is made of for a day. */
export interface DayCentreOptions {
  readonly configuration: Configuration;
  readonly traffic: Traffic;
  readonly behaviors: Behaviors;
  readonly seed: number;
  readonly starts: Instant;
  readonly targetSeconds: number;
  readonly toleranceSeconds: number;
}

/** The real runtime among everybody who works, calls and asks on a day, and those who write down what becomes of it. */
export interface DayCentre {
  readonly configuration: Configuration;
  /** Everything happens when it goes on, and nothing otherwise. */
  readonly clock: VirtualClock;
  readonly runtime: Runtime;
  readonly workers: readonly Worker[];
  readonly ledger: Ledger;
  readonly book: CallbackBook;
  readonly log: ConsumerLog;
  readonly requests: Requests;
  readonly dialIn: DialIn;
  /** Calls made, and those who found the number busy. */
  readonly counted: { readonly arrived: number; readonly busy: number };
}

/** A centre before the first moment of its day. */
export function createDayCentre(options: DayCentreOptions): DayCentre {
  const { configuration, traffic, behaviors, seed, starts, targetSeconds, toleranceSeconds } = options;
  const clock = createVirtualClock(starts);
  const workers = workersOf(traffic, configuration);
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
  const know = (customer: Customer) => telephones.know(customer);
  const dialIn = new DialIn({ clock, runtime: () => runtime, log, call });
  const requests = new Requests({ runtime: () => runtime, now: clock.now, log, dialIn, know });
  const telephones = new Telephones({
    ...{ configuration, clock, runtime: () => runtime, staff: () => staff, log },
    onOver: ({ number }) => dialIn.over(number),
  });
  const watched = watchedStore(store, (changes) => {
    ledger.look(changes);
    book.look(changes);
    dialIn.look(changes);
  });
  const runtime: Runtime = createRuntime(staffed(configuration, workers), {
    ...{ store: watched, clock, telephony: telephones, ids: createSeededIds(seed) },
    ...{ behaviors, notifier: requests },
  });
  const staff = new Staff(clock, () => runtime, workers);
  staff.begin();
  for (const [stream, callers] of traffic.callers.entries())
    comeIn(clock, arrivals(callers, seed, stream), (index) => {
      call(customerOf(traffic, seed, stream, index), callers.to);
    });
  for (const [stream, request] of (traffic.requests ?? []).entries())
    comeIn(clock, requestMoments(request, seed, stream), (index) => {
      requests.ask(requesterOf(traffic, seed, stream, index));
    });
  return { configuration, clock, runtime, workers, ledger, book, log, requests, dialIn, counted };
}

/** The configuration with everybody who works on the day. */
function staffed(configuration: Configuration, workers: readonly Worker[]): Configuration {
  const working = new Set(workers.map(({ agent }) => agent.id));
  const others = configuration.agents.filter(({ id }) => !working.has(id));
  return { ...configuration, agents: [...others, ...workers.map(({ agent }) => agent)] };
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
