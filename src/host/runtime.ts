import type { Configuration, HostEvent, Session, TraceEntry, Variables } from '../generated/types.ts';
import type { QueueFigures } from '../model/block.ts';
import type { Behaviors } from '../model/registry.ts';
import { awaitsUpcoming, keptDays } from '../runtime/callbacks/life/index.ts';
import { link, startSession, variablesOf } from '../runtime/sessions/index.ts';
import { type Agents, createAgents } from './agents.ts';
import { type CallIn, createCallIn, watchRequests } from './call-in.ts';
import { type Callbacks, createCallbacks } from './callbacks.ts';
import { Centre } from './centre.ts';
import { eventFault } from './event-fault.ts';
import { indexesOf } from './indexes.ts';
import { createLiveRules } from './live-rules.ts';
import { createLoop } from './loop.ts';
import type { Clock, Ids, Notifier, ReportedEvent, Store, Telephony, WebServices } from './ports.ts';
import { createQueries, type Queries } from './queries.ts';
import { createQueueReports, type QueueReport } from './queue-reports.ts';
import type { CallRecord, WaitingRecord } from './records.ts';
import type { RegionHealth } from './regions.ts';
import { type Arrive, callerGone, createTelephonyReports, type TelephonyReports } from './telephony-reports.ts';
import { Transaction } from './transaction.ts';
import { lookLater } from './upcoming-timer.ts';

/** What a runtime stands on. */
export interface RuntimeOptions {
  readonly store: Store;
  readonly clock: Clock;
  readonly telephony: Telephony;
  readonly notifier: Notifier;
  readonly ids: Ids;
  /** What the steps of the configuration do, by kind of block. */
  readonly behaviors: Behaviors;
  /** Left out, requests of flows to web services fail as refused. */
  readonly web?: WebServices;
  /** Gets what sessions did, in order. */
  readonly onTrace?: (trace: readonly TraceEntry[]) => void;
  /** Seconds of wait to be reckoned with at a queue instead of the estimated ones. */
  readonly knownWaits?: (virtualQueue: string) => number | undefined;
  /** Days that records of completed callbacks are kept from their desired time; left out, 14 (guide). Throws when it is negative or no number. */
  readonly keepDays?: number;
  /** Whether a region can be connected to, where `regions.setHealth` has not said it; left out, every region can. */
  readonly isHealthy?: (region: string) => boolean;
}

/** Characters of an unknown type of event that the trace keeps. */
const longestType = 60;

/** The answer to something that may not be possible. */
export type Started = { readonly session: string } | { readonly refused: string };

/** A compiled configuration at work: calls come in, sessions run, agents are found. */
export interface Runtime extends Queries {
  readonly calls: {
    /** A call comes in for a number. Refused when no application answers it, or when it is not told as a call should be. */
    arrive(call: { readonly from: string; readonly to: string; readonly interaction?: string }): Started;
    /**
     * Something happened to a call: prompts ended, digits came, the caller hung up. What is no event is ignored, and the
     * trace says why.
     */
    report(session: string, event: ReportedEvent): void;
    get(session: string): CallState | undefined;
    /** Every call that was not forgotten, oldest first. */
    list(): readonly CallState[];
    /** Removes the records of a session that has ended; one that runs stays. */
    forget(session: string): void;
  };
  /** What the telephone system tells. */
  readonly telephony: TelephonyReports;
  readonly agents: Agents;
  readonly queues: {
    figures(virtualQueue: string): QueueFigures;
    /** Waiting calls, and virtual calls of callbacks, in the order in which they will be served. */
    waiting(virtualQueue: string): readonly WaitingRecord[];
    /** What can be told about every queue of the configuration; the same list until something happens. */
    reports(): readonly QueueReport[];
  };
  readonly regions: {
    /** Says whether a region can be connected to; kept as a record, in effect with the next region that is chosen. */
    setHealth(region: string, healthy: boolean): void;
    /** The regions that the rules name. */
    list(): readonly RegionHealth[];
  };
  readonly callIn: CallIn;
  readonly callbacks: Callbacks;
  /**
   * Puts the rules of a newer configuration into effect for the next decision: which rules queues have, number, capacity and
   * region rules, Click-To-Call-In groups. Programs and settings stay, and so does what was decided. Kept as a record.
   */
  updateRules(configuration: Configuration): void;
  /** Fulfilled when everything decided so far is committed and carried out. */
  settled(): Promise<void>;
  /** Does nothing any more. What was committed stays in the store for the next runtime. */
  stop(): void;
}

/** A call with its session. */
export interface CallState {
  readonly call: CallRecord;
  readonly session: Session;
  /** All variables with their values, secure ones masked unless they are asked for. */
  variables(options?: { readonly secure?: boolean }): Variables;
}

/** Puts a configuration to work. What the store still holds of an earlier runtime goes on where it stopped. */
export function createRuntime(configuration: Configuration, options: RuntimeOptions): Runtime {
  const { store, clock, ids, telephony, notifier } = options;
  const linked = link(configuration, options.behaviors);
  const { knownWaits = () => undefined, isHealthy = () => true, keepDays = keptDays } = options;
  const centre = new Centre(linked, { clock, ids, notifier }, knownWaits, isHealthy, indexesOf(store), keepDays);
  if (!(keepDays >= 0)) throw new RangeError(`records cannot be kept for ${keepDays} days`);
  const kept = store.get('rules', 'rules');
  if (kept?.configuration === configuration.hash) centre.takeRules(kept);
  const web = options.web ?? {
    request: (session) => report(session, { type: 'http.failed', cause: 'refused' }),
  };
  for (const callback of store.all('callbacks'))
    centre.awaitUpcoming(callback, callback.waits !== undefined && awaitsUpcoming(callback));
  const known = new Set([...store.all('agents')].map(({ id }) => id));
  const loop = createLoop(store, { centre, telephony, web }, options.onTrace ?? (() => {}));
  const programOf = (to: string) =>
    configuration.numbers.find(({ number }) => dialled(number) === dialled(to))?.program;
  const arrive: Arrive = (tx, { id, from, to }, interaction) => {
    const program = programOf(to);
    if (program === undefined) return `No application answers ${to}.`;
    const event = { type: 'call.arrived', at: clock.now(), from, to, interaction } as const;
    tx.put('calls', { id, from, to, userData: {} });
    centre.keep(tx, undefined, startSession(centre.linked, { id, program, event, facts: centre.factsIn(tx) }));
    return undefined;
  };

  const report = (session: string, reported: ReportedEvent): void => {
    // The event is whole again with its time, if it is one.
    const event = { ...reported, at: clock.now() } as HostEvent;
    const fault = eventFault(event);
    if (fault !== undefined) {
      const type = typeof event.type === 'string' ? event.type.slice(0, longestType) : 'unknown';
      loop.run((tx) => centre.ignore(tx, session, type, fault));
      return;
    }
    loop.run((tx) => {
      if (event.type === 'call.hungUp') callerGone(centre, tx, session);
      else centre.tell(tx, session, event);
    });
  };

  const stateOf = (call: CallRecord): CallState[] => {
    const session = store.get('sessions', call.id);
    return session ? [{ call, session, variables: (asked) => variablesOf(linked, session, asked) }] : [];
  };

  loop.run((tx) => {
    if (centre.awaitingUpcoming.size > 0) lookLater(tx, clock.now());
    watchRequests(tx);
    // Rules of an earlier configuration say nothing about this one.
    if (kept && kept.configuration !== configuration.hash) tx.remove('rules', kept.id);
    for (const agent of configuration.agents)
      if (!known.has(agent.id))
        tx.put('agents', { ...agent, state: 'loggedOut', since: clock.now(), calls: 0, talkedSeconds: 0 });
  });

  const reports = createQueueReports(centre, store, loop.decided);

  return {
    calls: {
      arrive({ from, to, interaction }) {
        const arrived = { type: 'call.arrived', at: clock.now(), from, to } as const;
        const fault = eventFault({ ...arrived, interaction: interaction ?? '' });
        if (fault !== undefined) return { refused: fault };
        if (programOf(to) === undefined) return { refused: `No application answers ${to}.` };
        const id = ids.next('call');
        loop.run((tx) => void arrive(tx, { id, from, to }, interaction ?? id));
        return { session: id };
      },
      report,
      get(session) {
        const call = store.get('calls', session);
        return call && stateOf(call)[0];
      },
      list: () => [...store.all('calls')].flatMap(stateOf),
      forget: (session) =>
        loop.run((tx) => {
          if (tx.get('sessions', session)?.step !== null) return;
          tx.remove('sessions', session);
          tx.remove('calls', session);
        }),
    },
    telephony: createTelephonyReports(centre, loop, arrive),
    agents: createAgents(centre, store, loop),
    queues: {
      figures: (name) => centre.figures(new Transaction(store), name),
      waiting: (name) => [
        ...centre.line.inOrder(new Transaction(store), clock.now(), (one) => one.virtualQueue === name),
      ],
      reports,
    },
    callIn: createCallIn(centre, store, loop),
    callbacks: createCallbacks(centre, store, loop),
    ...createLiveRules(centre, store, loop, configuration.hash),
    ...createQueries(centre, store),
    settled: loop.settled,
    stop: loop.stop,
  };
}

/** A number as dialled: its digits. */
function dialled(number: string): string {
  return number.replace(/[^0-9]/g, '');
}
