import { expect } from 'vitest';
import type { Callback, TraceEntry } from '../generated/types.ts';
import { centreBehaviors, littleCentreConfiguration, monday } from './little-centre.suite.ts';
import type { PlacedCall } from './ports.ts';
import { createRuntime, type Runtime } from './runtime.ts';
import { createDeadlyPlace, createQuietPlace } from './runtime-place.ts';
import { createSeededIds } from './seeded-ids.ts';
import { telephonyOf } from './telephony.suite.ts';
import type { TelephonyEvent } from './telephony-events.ts';
import { createVirtualClock } from './virtual-clock.ts';

const capacity = 2;
const configurations = (['MERGE', 'OFF', 'RESUME', 'MERGE', 'CANCEL'] as const).flatMap((inboundMatch) =>
  (['fulfil', 'dialsIn'] as const).map((callbackApplication) =>
    littleCentreConfiguration({
      ...{ callbackApplication, inboundMatch, slotCapacity: capacity, purgeTimeMin: 45, pushThresholdMin: 1 },
    }),
  ),
);

/** What ten offers come to, and ten bridges: the last ones to nothing. */
const [taken, through] = [
  [0, 'answered'],
  [0, 'bridged'],
] as const;
const offered = [
  taken,
  taken,
  taken,
  taken,
  taken,
  [3000, 'answered'],
  [8000, 'answered'],
  [9000, 'noAnswer'],
  [500, 'failed'],
] as const;
const bridged = [through, through, through, through, through, through, [2000, 'bridged'], [400, 'failed']] as const;

function hashOf(text: string): number {
  let hash = 0;
  for (const character of text) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0;
  return hash;
}

/** What happens in a generated day: the same for the same seed, wherever the runtime dies. */
function day(seed: number, onCrash?: (stored: string) => void) {
  const chance = createSeededIds(seed);
  const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(chance.fraction() * values.length)];
  const begins = createVirtualClock(monday);
  const ids = createSeededIds(1);
  const place = onCrash ? createDeadlyPlace(begins, ids, onCrash) : createQuietPlace(begins, ids);
  const trace: TraceEntry[] = [];
  const done = new Set<string>();
  /** Calls to customers that ring or are up, by session; what the telephone system knows. */
  const lively = new Map<string, PlacedCall>();
  const wrong: string[] = [];
  const pushes: string[] = [];
  const once = (id: string, act: () => void) => {
    if (done.has(id)) return;
    done.add(id);
    act();
  };
  /** What comes of a command about an agent: some time later, or never where nothing is said. It hangs on the name of the command alone. */
  const react = (
    reactions: readonly (readonly [number, TelephonyEvent['type']])[],
    ...[session, id, agent]: string[]
  ) => {
    const [after, type] = reactions[Math.floor(createSeededIds(hashOf(`${seed} ${id}`)).fraction() * 10)] ?? [];
    if (after === undefined) return;
    // An event of a leg, with what each of those has.
    const event = { type, id, agent } as TelephonyEvent;
    place.clock.wakeAt(place.clock.now() + after, () => void runtime().telephony.report(session ?? '', event));
  };
  const telephony = telephonyOf({
    hangup: (session, id, agent) => once(id, () => agent === undefined && lively.delete(session)),
    dial: (session, id, call) =>
      once(id, () => {
        if ([...lively.values()].some(({ callback }) => callback === call.callback)) wrong.push(`two calls: ${id}`);
        lively.set(session, call);
      }),
    offer: (session, id, agent) => once(id, () => react(offered, session, id, agent)),
    bridge: (session, id, agent) => once(id, () => react(bridged, session, id, agent)),
  });
  const runtime = place.begin((store, drawn) =>
    createRuntime(configurations[seed % configurations.length] ?? littleCentreConfiguration(), {
      ...{ store, clock: place.clock, telephony, ids: drawn, behaviors: centreBehaviors },
      notifier: {
        notify: (told) => {
          if (told.about === 'push') once(told.id, () => pushes.push(`${told.id} ${told.event}`));
        },
      },
      onTrace: (entries) => trace.push(...entries),
    }),
  );
  const callbacks = () => runtime().callbacks.list();
  const acts: readonly (() => void)[] = [
    () => create(),
    () => create(),
    () => create(monday + (1 + Math.floor(chance.fraction() * 6)) * 900_000),
    () =>
      void runtime().agents.setState(
        pick(['ann', 'bob']) ?? '',
        pick(['ready', 'ready', 'notReady'] as const) ?? 'ready',
      ),
    () => void runtime().agents.hangUp(pick(['ann', 'bob']) ?? '', pick(['ready', 'ready', 'afterCall'] as const)),
    () => void runtime().calls.arrive({ from: '+12125550111', to: '+12125550100' }),
    () => callIn(),
    () => callIn(),
    () => hangUp(pick(callers())),
    () => void runtime().callbacks.cancel(pick(callbacks())?.id ?? '', { by: 'console' }),
    () => void runtime().callbacks.reschedule(pick(callbacks())?.id ?? '', monday + 5_400_000, { by: 'api' }),
    () => end(),
    () => end(),
    () => end(),
    () => place.clock.advanceTo(begins.now() + 137 + Math.floor(chance.fraction() * 600_000)),
    () => place.clock.advanceTo(begins.now() + 137 + Math.floor(chance.fraction() * 60_000)),
  ];
  const create = (desiredTime?: number) => {
    const phoneNumber = `+1212555${1000 + Math.floor(chance.fraction() * 9000)}`;
    const pushTargets = [{ channel: 'FCM' as const, target: 'phone' }];
    const order = { virtualQueue: 'Sales', phoneNumber, pushTargets, ...(desiredTime ? { desiredTime } : {}) };
    void runtime().callbacks.create(order, { by: 'api', alwaysCheckCapacity: true });
  };
  /** Customers who have, or have had, a callback call themselves. */
  const callIn = () => {
    const { phoneNumber: from } = pick(callbacks()) ?? {};
    if (from !== undefined) runtime().calls.arrive({ from, to: '+12125550100' });
  };
  const callers = () =>
    runtime()
      .queues.waiting('Sales')
      .flatMap(({ id }) => (id.startsWith('call-') ? [id] : []));
  const hangUp = (caller = 'nobody') => runtime().calls.report(caller, { type: 'call.hungUp' });
  const end = () => {
    // What was decided is carried out first.
    runtime();
    const session = pick([...lively.keys()].sort());
    const call = session === undefined ? undefined : lively.get(session);
    if (session === undefined || !call) return;
    const { callback, run, attempt } = call;
    const type = pick(['answered', 'busy', 'noAnswer', 'failed', 'machine', 'hungUp'] as const);
    if (type === 'hungUp') {
      lively.delete(session);
      runtime().calls.report(session, { type: 'call.hungUp' });
    } else if (type === 'answered') runtime().callbacks.report(callback, { type, run, attempt, party: 'human' });
    else if (type === 'machine')
      runtime().callbacks.report(callback, { type: 'answered', run, attempt, party: 'machine' });
    else if (type !== undefined) {
      if (runtime().callbacks.get(callback)?.state === 'ROUTING') lively.delete(session);
      runtime().callbacks.report(callback, { type, run, attempt });
    }
  };
  const known = new Set<string>();
  const counts = { offers: 0 };
  for (let step = 0; step < 25; step++) {
    pick(acts)?.();
    const seen = callbacks();
    for (const id of known) if (!seen.some((each) => each.id === id)) wrong.push(`${id} was lost`);
    for (const { id } of seen) known.add(id);
    wrong.push(...brokenMerges(runtime(), lively), ...brokenIn(seen), ...brokenOffers(runtime()));
    counts.offers += runtime()
      .agents.list()
      .filter((agent) => agent.offered).length;
  }
  for (const caller of callers()) hangUp(caller);
  place.clock.advanceTo(monday + 86_400_000);
  wrong.push(
    ...runtime()
      .agents.list()
      .flatMap(({ id, offered: offer }) => (offer ? [`${id} is rung for ever`] : [])),
  );
  wrong.push(
    ...callbacks().flatMap(({ id, state }) =>
      state === 'COMPLETED' || state === 'PROCESSING' ? [] : [`${id} is ${state}`],
    ),
  );
  return {
    wrong,
    pushes,
    trace,
    callbacks: callbacks(),
    agents: runtime().agents.list(),
    dialled: [...done].sort(),
    ...counts,
  };
}

/** What must hold at every moment. */
function brokenIn(callbacks: readonly Callback[]): string[] {
  const booked = new Map<number, number>();
  const wrong: string[] = [];
  for (const { id, state, bookedSlot, attempts = [], completedAt } of callbacks) {
    if (attempts.filter(({ result }) => result === undefined).length > (state === 'ROUTING' ? 1 : 0))
      wrong.push(`${id} has a call too many`);
    if (completedAt !== undefined && attempts.some(({ at }) => at > completedAt))
      wrong.push(`${id} was dialled after its end`);
    if (bookedSlot !== undefined && state !== 'COMPLETED') booked.set(bookedSlot, (booked.get(bookedSlot) ?? 0) + 1);
  }
  for (const [slot, count] of booked) if (count > capacity) wrong.push(`${count} in the slot ${slot}`);
  return wrong;
}

/** A call that is offered and the agent who is rung for it name each other. */
function brokenOffers({ agents, queues }: Runtime): string[] {
  const calls = queues
    .waiting('Sales')
    .flatMap(({ id, offered: agent }) => (agent === undefined ? [] : [`${agent} ${id}`]));
  const rung = agents.list().flatMap(({ id, offered: offer }) => (offer ? [`${id} ${offer.session}`] : []));
  const idle = agents
    .list()
    .filter(
      ({ state, session, offered: offer }) => (state === 'busy') !== (session !== undefined || offer !== undefined),
    );
  return [
    ...(calls.sort().join() === rung.sort().join() ? [] : [`offered are ${calls}, rung are ${rung}`]),
    ...idle.map(({ id, state }) => `${id} is ${state}`),
  ];
}

/** A call that stands in for a callback is the only one of its customer: no virtual call, and nobody is dialled. */
function brokenMerges({ callbacks, calls, queues }: Runtime, lively: ReadonlyMap<string, PlacedCall>): string[] {
  const virtual = new Set(queues.waiting('Sales').map(({ callback }) => callback));
  return callbacks.list().flatMap(({ id, mergedWith, attempts = [] }) => {
    if (mergedWith === undefined) return [];
    const isDialled = [...lively.values()].some(({ callback }) => callback === id);
    const isOver = calls.get(mergedWith)?.call.endedAt !== undefined;
    const isOpen = attempts.some(({ result }) => result === undefined);
    return virtual.has(id) || isDialled || isOver || isOpen ? [`${id} is merged and goes on`] : [];
  });
}

/** How much happened on days on which the host died again and again. */
export interface Deaths {
  readonly crashes: number;
  readonly attempts: number;
  readonly calledIn: number;
  readonly offers: number;
}

/**
 * Plays days with seeds from `first` on in steps of two, each of them twice: by a host that lives, and by one that dies after each
 * commit, and after each effect before that is committed. Fails on the first one that does not end alike. Odd seeds have
 * customers who dial in, even ones customers who are dialled.
 */
export function diesThroughDays(first: 1 | 2, days: number): Deaths {
  const counts = { crashes: 0, attempts: 0, calledIn: 0, offers: 0 };
  for (let seed = first; seed < first + 2 * days; seed += 2) {
    const whole = day(seed);
    const stored = day(seed, () => {
      counts.crashes += 1;
    });
    expect(whole.wrong, `seed ${seed}`).toEqual([]);
    expect(stored, `seed ${seed}`).toEqual(whole);
    counts.offers += whole.offers;
    counts.attempts += whole.callbacks.flatMap((each) => each.attempts ?? []).length;
    counts.calledIn += whole.callbacks.filter(({ history = [] }) =>
      history.some(({ what }) => what === 'calledIn'),
    ).length;
  }
  return counts;
}
