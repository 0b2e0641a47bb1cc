import type { Callback, Configuration, GivenCallback, Scenario, TraceEntry } from '../generated/types.ts';
import type { Instant } from '../model/instant.ts';
import type { Behaviors } from '../model/registry.ts';
import { createCallInRequest } from '../runtime/call-in/index.ts';
import { sessionOfCallback } from './callback-records.ts';
import type { Ids, ReportedEvent, Telephony } from './ports.ts';
import { createRuntime, type Runtime } from './runtime.ts';
import { createDeadlyPlace, createQuietPlace } from './runtime-place.ts';
import { createSeededIds } from './seeded-ids.ts';
import { SimulatedAgents } from './simulated-agents.ts';
import { SimulatedLine } from './simulated-line.ts';
import { createSimulatedWeb } from './simulated-web.ts';
import type { SimulatedPush, SimulationOptions } from './simulation.ts';
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts';

/** The real runtime on a virtual clock, with simulated telephones and web services around it. */
export interface SimulatedWorld {
  readonly configuration: Configuration;
  readonly clock: VirtualClock;
  readonly ids: Ids;
  readonly trace: TraceEntry[];
  /** What consumers' phones were told, in order. */
  readonly pushes: readonly SimulatedPush[];
  /** Telephones by session, in the order in which their calls began. */
  readonly lines: ReadonlyMap<string, SimulatedLine>;
  /** Telephones of agents. */
  readonly agents: SimulatedAgents;
  /** Calls to numbers that nothing answers, by the id they have instead of a session. */
  readonly busy: Map<string, { readonly from: string; readonly to: string }>;
  /** The runtime of the moment. */
  runtime(): Runtime;
  /** The telephone of a session, made with the first need for it. */
  line(session: string): SimulatedLine;
  /** Makes the record of a callback that the scenario takes for given. */
  callbackFrom(given: GivenCallback): Callback;
}

/** What a simulation is made of. */
export interface WorldOptions extends SimulationOptions {
  readonly behaviors: Behaviors;
  /** Given, the runtime dies after each commit and each effect, and another one goes on with what was stored, which is told here as JSON. */
  readonly onCrash?: (stored: string) => void;
}

/** A simulated world at its first moment. Throws when `startsAt` is no moment. */
export function createSimulatedWorld({
  configuration,
  startsAt,
  seed = 1,
  given = {},
  behaviors,
  onCrash,
}: WorldOptions): SimulatedWorld {
  const begins = createVirtualClock(instantOf(startsAt));
  const ids = createSeededIds(seed);
  const place = onCrash ? createDeadlyPlace(begins, ids, onCrash) : createQuietPlace(begins, ids);
  const { clock } = place;
  const trace: TraceEntry[] = [];
  const pushes: SimulatedPush[] = [];
  const lines = new Map<string, SimulatedLine>();
  const names = new Map(configuration.agents.map(({ id, name }) => [id, name]));
  const report = (session: string, event: ReportedEvent) => runtime().calls.report(session, event);
  const line = (session: string) => {
    const known = lines.get(session);
    if (known) return known;
    const made = new SimulatedLine(session, clock, (event) => report(session, event));
    lines.set(session, made);
    return made;
  };
  const agents = new SimulatedAgents({
    ...{ clock, line, nameOf: (agent) => names.get(agent) ?? agent },
    report: (session, event) => void runtime().telephony.report(session, event),
  });
  const telephony: Telephony = {
    play: (session, _id, effect) => line(session).carryOut(effect),
    collect: (session, _id, effect) => line(session).carryOut(effect),
    record: (session, _id, effect) => line(session).carryOut(effect),
    hold: (session, id, treatments, region) => line(session).hold(id, treatments, region),
    release: (session) => line(session).release(),
    offer: (session, id, agent, greeting) => agents.offer(session, id, agent, greeting),
    bridge: (session, id, agent) => agents.bridge(session, id, agent),
    dial: (session, id, call) => line(session).dial(id, call),
    // Whoever plays the customer has said all there is to know.
    detectMachine: (session, id) => agents.soon(session, { type: 'answered', id, party: 'unknown' }),
    hangup: (session, id, agent) => (agent === undefined ? line(session).hangUp(id) : agents.hangUp(session, agent)),
  };
  const web = createSimulatedWeb(given.http ?? [], clock, report);
  const knownWaits = new Map(Object.entries(given.estimatedWaitTimes ?? {}));
  const runtime = place.begin((store, drawn) =>
    createRuntime(configuration, {
      ...{ store, clock, telephony, ids: drawn, behaviors, web },
      notifier: {
        notify(told) {
          if (told.about === 'push') receive(pushes, told);
          if (told.about !== 'callback' || told.callback.reason !== 'REJECTED') return;
          const why = told.callback.history?.find(({ what }) => what === 'rejected')?.why ?? 'a rule forbids it.';
          line(sessionOfCallback(told.callback)).noteOnce('rejected', `Not dialled: ${why}`);
        },
      },
      onTrace: (entries) => trace.push(...entries),
      knownWaits: (queue) => knownWaits.get(queue),
    }),
  );

  const world: SimulatedWorld = {
    ...{ configuration, clock, ids, trace, pushes, lines, line, agents, runtime },
    busy: new Map(),
    callbackFrom: ({ virtualQueue, phoneNumber, priority, skillExpression, userData }) => {
      const settings = configuration.queues.find(({ name }) => name === virtualQueue)?.settings;
      const skills = skillExpression ?? settings?.skillExpression;
      return {
        id: ids.next('callback'),
        ...{ virtualQueue, phoneNumber, offerType: 'ASAP', language: 'en-US' },
        priority: priority ?? { start: 0, increment: 0, interval: 60, limit: 0 },
        ...(skills === undefined ? {} : { skillExpression: skills }),
        userData: { ...userData },
        createdAt: clock.now(),
        state: 'QUEUED',
        callDirection: settings?.callDirection ?? 'USERTERMINATED',
      };
    },
  };
  furnish(world, given);
  return world;
}

/** A phone shows a push notification once, however often it comes. */
function receive(pushes: SimulatedPush[], { id, at, event, callback, callIn }: SimulatedPush): void {
  if (pushes.some((each) => each.id === id)) return;
  pushes.push({ id, at, event, callback, ...(callIn ? { callIn } : {}) });
}

/** Puts what is given before the first call into the world. */
function furnish(world: SimulatedWorld, given: NonNullable<Scenario['given']>): void {
  const { configuration, clock, ids } = world;
  for (const region of given.unhealthyRegions ?? []) world.runtime().regions.setHealth(region, false);
  for (const { agent, state } of given.agents ?? []) world.runtime().agents.setState(agent, state);
  for (const wish of given.callInRequests ?? []) {
    const callback = wish.callback && world.callbackFrom(wish.callback);
    if (callback) world.runtime().callbacks.keep(callback);
    const group = configuration.callInGroups.find(({ name }) => name === wish.groupName);
    const id = ids.next('request');
    const requests = world.runtime().callIn.list();
    const made = group && createCallInRequest(group, requests, { id }, clock.now(), ids.digits);
    world.runtime().callIn.keep({
      ...(made && 'request' in made ? made.request : { id, toPhoneNumber: '' }),
      groupName: wish.groupName,
      ...(wish.toPhoneNumber === undefined ? {} : { toPhoneNumber: wish.toPhoneNumber }),
      ...(wish.accessCode === undefined ? {} : { accessCode: wish.accessCode }),
      ...(wish.fromPhoneNumber === undefined ? {} : { fromPhoneNumber: wish.fromPhoneNumber }),
      createdAt: clock.now(),
      expiresAt: clock.now() + (wish.expiresInSeconds ?? 3600) * 1000,
      state: 'open',
      userData: { ...wish.userData },
      ...(callback ? { callback: callback.id } : {}),
    });
  }
}

function instantOf(text: string): Instant {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new Error(`“${text}” is no moment`);
  return instant;
}
