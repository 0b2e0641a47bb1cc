import { describe, expect, it } from 'vitest';
import type { TraceEntry } from '../generated/types.ts';
import { littleBehaviors, littleConfiguration, littleProgram } from '../runtime/sessions/little-programs.suite.ts';
import { littleCentre } from './little-centre.suite.ts';
import { createMemoryStore, type MemoryStore } from './memory-store.ts';
import { createRuntime, type Runtime } from './runtime.ts';
import { createSeededIds } from './seeded-ids.ts';
import { telephonyOf } from './telephony.suite.ts';
import type { TelephonyEvent } from './telephony-events.ts';
import { createVirtualClock } from './virtual-clock.ts';

const queueing = (skillExpression: string) => ({
  effect: {
    ...{ type: 'call.queue', virtualQueue: 'Sales', skillExpression, selection: 'longestIdle', onlyIfReady: true },
    ...{ priority: { start: 0, increment: 0, interval: 60, limit: 0 }, treatments: [] },
  },
  wait: ['agent.connected', 'call.promptsEnded'],
});
const wanting = (later: string) =>
  littleProgram(
    {
      first: ['ask_host', queueing('Sales > 4'), { done: 'second' }],
      second: ['ask_host', queueing(later), { done: null }],
    },
    { answer: { type: 'object' } },
  );

const configuration = littleConfiguration(
  {
    wider: wanting('Sales > 1'),
    other: wanting('Sales < 4'),
    main: littleProgram({
      agent: ['route', { queue: 'Sales', skills: 'Sales > 1', seconds: 60 }, { routed: null, failed: null }],
    }),
  },
  {
    numbers: ['main', 'wider', 'other'].map((program, index) => ({ number: `+1212555010${index}`, program })),
    queues: [{ name: 'Sales' }],
    agents: [
      { id: 'ann', name: 'Ann', skills: { Sales: 5 } },
      { id: 'bob', name: 'Bob', skills: { Sales: 2 } },
    ],
  },
);

/** A centre whose telephone system says nothing by itself. `last` reports about the offer that was made last. */
function centre(store: MemoryStore = createMemoryStore()) {
  const clock = createVirtualClock(0);
  const done: string[] = [];
  const trace: TraceEntry[] = [];
  const offers: { session: string; id: string; agent: string }[] = [];
  const telephony = telephonyOf({
    hold: (session) => done.push(`hold ${session}`),
    release: (session) => done.push(`release ${session}`),
    offer: (session, id, agent) => {
      done.push(`offer ${session} to ${agent}`);
      offers.push({ session, id, agent });
    },
    bridge: (session, _id, agent) => done.push(`bridge ${session} to ${agent}`),
    hangup: (session, _id, agent) => done.push(`hang up ${agent ?? session}`),
  });
  const ports = { store, clock, telephony, notifier: { notify() {} }, ids: createSeededIds(1) };
  const runtime: Runtime = createRuntime(configuration, {
    ...{ ...ports, behaviors: littleBehaviors, onTrace: (entries) => trace.push(...entries) },
  });
  const last = (type: TelephonyEvent['type'], of = offers.at(-1)) =>
    // What is told of agents' legs is alike.
    runtime.telephony.report(of?.session ?? '', { type, id: of?.id, agent: of?.agent } as TelephonyEvent);
  const call = (to = '+12125550100') =>
    runtime.telephony.report(`c${clock.now()}`, { type: 'arrived', from: '+1', to });
  const agent = (id: string) => runtime.agents.list().find((each) => each.id === id);
  const wait = (seconds: number) => clock.advanceTo(clock.now() + seconds * 1000);
  const line = () => runtime.queues.waiting('Sales').map(({ id, since }) => `${id} since ${since}`);
  return { runtime, clock, done, trace, offers, last, call, agent, wait, line, store };
}

/** The caller waits since 0; Ann is rung at 10 s. */
function offered(store?: MemoryStore) {
  const all = centre(store);
  all.call();
  all.wait(10);
  all.runtime.agents.setState('ann', 'ready');
  return all;
}

describe('an offer', () => {
  it('rings the agent while the caller waits on; the wait ends when they hear each other', () => {
    const { runtime, done, last, agent, wait, line } = offered();
    expect(done).toEqual(['hold c0', 'offer c0 to ann']);
    expect(agent('ann')).toMatchObject({ state: 'busy', offered: { session: 'c0' }, calls: 0 });
    expect(line()).toEqual(['c0 since 0']);
    wait(5);
    last('answered');
    wait(1);
    expect(done.at(-1)).toBe('bridge c0 to ann');
    expect(line()).toEqual(['c0 since 0']);
    last('bridged');
    expect(line()).toEqual([]);
    expect(runtime.calls.get('c0')?.session).toMatchObject({ outcome: 'routed' });
    expect(agent('ann')).toEqual({
      ...{ id: 'ann', name: 'Ann', skills: { Sales: 5 }, state: 'busy', since: 16_000, session: 'c0' },
      ...{ virtualQueue: 'Sales', calls: 1, offers: 1, talkedSeconds: 0 },
    });
    wait(15);
    expect(agent('ann')).toMatchObject({ state: 'busy', session: 'c0' });
  });

  it.each(['noAnswer', 'busy', 'failed'] as const)(
    'that comes to %s never loses the place of the call: the next suitable agent is offered it',
    (type) => {
      const { done, trace, last, agent, call, wait, line, runtime } = offered();
      wait(1);
      call();
      last(type);
      expect(agent('ann')).toMatchObject({ state: 'notReady', since: 11_000, calls: 0 });
      expect(agent('ann')).not.toHaveProperty('offered');
      expect(line()).toEqual(['c0 since 0', 'c11000 since 11000']);
      expect(trace.at(-1)?.reasons?.[0]).toMatch(/^Ann does not take the call: .* It waits on at its place\.$/);
      runtime.agents.setState('bob', 'ready');
      expect(done.slice(-2)).toEqual(['hold c11000', 'offer c0 to bob']);
    },
  );

  it('is given to the next agent at once when one is ready', () => {
    const { done, last, runtime } = offered();
    runtime.agents.setState('bob', 'ready');
    last('noAnswer');
    expect(done.slice(1)).toEqual(['offer c0 to ann', 'offer c0 to bob']);
  });

  it('counts as not taken when the telephone system says nothing for 15 s, also after a restart', () => {
    const first = offered();
    first.runtime.stop();
    const { runtime, done, agent, line, clock } = centre(createMemoryStore(first.store.toJson()));
    expect(agent('ann')).toMatchObject({ state: 'busy' });
    clock.advanceTo(24_999);
    expect(agent('ann')).toMatchObject({ state: 'busy' });
    clock.advanceTo(25_000);
    expect(agent('ann')).toMatchObject({ state: 'notReady' });
    expect(done).toEqual(['hang up ann']);
    expect(line()).toEqual(['c0 since 0']);
    runtime.agents.setState('ann', 'ready');
    expect(done.at(-1)).toBe('offer c0 to ann');
  });

  it('leaves no agent busy for ever who has taken it and is not put through', () => {
    const { agent, last, wait, line, done } = offered();
    wait(14);
    last('answered');
    wait(14.999);
    expect(agent('ann')).toMatchObject({ state: 'busy', offered: { taken: true } });
    wait(0.001);
    expect(agent('ann')).toMatchObject({ state: 'notReady' });
    expect(done.at(-1)).toBe('hang up ann');
    expect(line()).toEqual(['c0 since 0']);
  });

  it('of which the bridge fails leaves the call at its place, too', () => {
    const { agent, last, line, offers, runtime } = offered();
    last('answered');
    const { session = '', id = '', agent: who = '' } = offers[0] ?? {};
    runtime.telephony.report(session, { type: 'failed', id: `${id}/bridge`, agent: who });
    expect(agent('ann')).toMatchObject({ state: 'notReady' });
    expect(line()).toEqual(['c0 since 0']);
  });

  it('frees the agent at once when the caller hangs up, ready for as long as before', () => {
    const { runtime, agent, done, wait } = offered();
    runtime.agents.setState('bob', 'ready');
    wait(3);
    runtime.telephony.report('c0', { type: 'hungUp' });
    expect(agent('ann')).toMatchObject({ state: 'ready', since: 10_000 });
    expect(done.at(-1)).toBe('hang up ann');
  });

  it('is taken back when the flow does not wait for an agent any more, also from one who has taken it', () => {
    const { agent, last, done, wait } = centreAt55();
    last('answered');
    wait(5);
    expect(agent('ann')).toMatchObject({ state: 'ready', since: 55_000 });
    expect(done.slice(-4)).toEqual(['bridge c0 to ann', 'release c0', 'hang up c0', 'hang up ann']);
    expect(last('bridged')).toEqual({ ignored: 'That offer to Ann is over: what comes of it is passed over.' });
    expect(agent('ann')).toMatchObject({ state: 'ready' });
  });

  it('goes on ringing when the flow comes to want others, too, and stops when it wants somebody else', () => {
    for (const [to, rings] of [
      ['+12125550101', ['ann']],
      ['+12125550102', ['ann', 'bob']],
    ] as const) {
      const { runtime, agent, call, offers, last, line } = centre();
      for (const id of ['ann', 'bob']) runtime.agents.setState(id, 'ready');
      call(to);
      runtime.telephony.report('c0', { type: 'played' });
      expect(offers.map((each) => each.agent)).toEqual(rings);
      expect(agent(rings.at(-1) ?? '')).toMatchObject({ state: 'busy', offered: { session: 'c0' } });
      expect(runtime.agents.list().filter(({ state }) => state === 'busy')).toHaveLength(1);
      last('answered');
      last('bridged');
      expect(line()).toEqual([]);
    }
  });

  it('can be declined by the agent, who cannot become ready meanwhile', () => {
    const { runtime, agent, done, line } = offered();
    expect(runtime.agents.setState('ann', 'ready')).toBe('Ann is being offered a call.');
    expect(runtime.agents.hangUp('ann')).toBe('Ann is not talking to anybody.');
    expect(runtime.agents.setState('ann', 'loggedOut')).toBeUndefined();
    expect(agent('ann')).toMatchObject({ state: 'loggedOut' });
    expect(done.at(-1)).toBe('hang up ann');
    expect(line()).toEqual(['c0 since 0']);
  });

  it('has a name of its own each time, so that what is told late of an earlier one changes nothing', () => {
    const { runtime, agent, last, offers, trace } = offered();
    last('noAnswer');
    runtime.agents.setState('ann', 'ready');
    expect(offers.map(({ id }) => id)).toEqual(['c0/offer/ann/1', 'c0/offer/ann/2']);
    const over = { ignored: 'That offer to Ann is over: what comes of it is passed over.' };
    for (const type of ['answered', 'noAnswer', 'failed', 'bridged'] as const)
      expect(last(type, offers[0])).toEqual(over);
    expect(trace.at(-1)).toMatchObject({ session: 'c0', what: 'ignored', event: 'bridged', reasons: [over.ignored] });
    expect(agent('ann')).toMatchObject({ state: 'busy', offered: { id: 'c0/offer/ann/2' } });
  });

  it('told twice counts once', () => {
    const { last, done } = offered();
    expect(last('bridged')).toEqual({ ignored: 'Ann has not taken this call yet.' });
    expect(last('answered')).toEqual({});
    expect(last('answered')).toEqual({ ignored: 'Ann has taken this call already.' });
    expect(last('bridged')).toEqual({});
    expect(last('bridged')).toHaveProperty('ignored');
    expect(done.filter((each) => each.startsWith('bridge'))).toHaveLength(1);
  });

  it('that a crash repeats has the same name, and is not repeated once it is over', () => {
    const first = offered();
    const stored = JSON.parse(first.store.toJson());
    const entry = {
      ...{ id: 'c0/offer/ann/1', order: 9, session: 'c0' },
      task: { do: 'offer', agent: 'ann', greeting: [] },
    };
    const again = centre(createMemoryStore(JSON.stringify({ ...stored, outbox: [entry] })));
    expect(again.offers).toEqual(first.offers);
    first.last('answered');
    const later = JSON.parse(first.store.toJson());
    expect(centre(createMemoryStore(JSON.stringify({ ...later, outbox: [entry] }))).offers).toEqual([]);
  });

  /** The caller waits since 0 for 60 s; Ann is rung at 55 s. */
  function centreAt55() {
    const all = centre();
    all.call();
    all.wait(55);
    all.runtime.agents.setState('ann', 'ready');
    return all;
  }
});

describe('an agent who talks', () => {
  it('writes up after the call until becoming ready', () => {
    const { runtime, agent, last, call, wait, done } = offered();
    last('answered');
    last('bridged');
    expect(runtime.agents.setState('ann', 'ready')).toBe('Ann is talking to a caller.');
    wait(20);
    call();
    expect(runtime.agents.hangUp('ann', 'afterCall')).toBeUndefined();
    expect(agent('ann')).toMatchObject({ state: 'afterCall', since: 30_000, talkedSeconds: 20 });
    expect(runtime.queues.figures('Sales')).toMatchObject({ agentsReady: 0, agentsLoggedIn: 1 });
    wait(10);
    runtime.agents.setState('ann', 'ready');
    expect(done.at(-1)).toBe('offer c30000 to ann');
  });

  it('is free when the telephone system says that the agent, or the line, is gone', () => {
    for (const [event, state] of [
      [{ type: 'hungUp', agent: 'ann' }, 'ready'],
      [{ type: 'failed', agent: 'ann', id: 'c0/offer/ann/1/bridge' }, 'notReady'],
    ] as const) {
      const { runtime, agent, last, done } = offered();
      last('answered');
      last('bridged');
      expect(runtime.telephony.report('c0', event)).toEqual({});
      expect(agent('ann')).toMatchObject({ state });
      expect(done.at(-1)).toBe('hang up c0');
    }
  });
});

describe('what is told late of an offer', () => {
  it('does not end the conversation that a later offer of the same call has led to', () => {
    const { runtime, agent, last, done, offers } = offered();
    const late = { type: 'failed', agent: 'ann', id: `${offers[0]?.id}/bridge` } as const;
    last('answered');
    runtime.telephony.report('c0', late);
    runtime.agents.setState('ann', 'ready');
    last('answered');
    last('bridged');
    expect(agent('ann')).toMatchObject({ state: 'busy', session: 'c0' });
    expect(runtime.telephony.report('c0', late)).toHaveProperty('ignored');
    expect(agent('ann')).toMatchObject({ state: 'busy', session: 'c0' });
    expect(done.at(-1)).toBe('bridge c0 to ann');
  });
});

describe('a callback whose customer has answered', () => {
  it('lets another callback be triggered by its agent although the offer is not taken', () => {
    const offers: string[] = [];
    const { runtime, create, of, placed } = littleCentre(
      {},
      { telephone: { offer: (session, _id, agent) => offers.push(`${session} ${agent}`) } },
    );
    const [first, second] = [create(), create({ phoneNumber: '+12125550198' })];
    runtime.agents.setState('ann', 'ready');
    runtime.agents.setState('bob', 'notReady');
    runtime.callbacks.report(first, { type: 'answered', attempt: 1, party: 'human' });
    expect(offers).toEqual([`session-of-${first} ann`]);
    runtime.telephony.report(`session-of-${first}`, {
      ...{ type: 'noAnswer', agent: 'ann', id: `session-of-${first}/offer/ann/1` },
    });
    expect(of(first)).toMatchObject({ state: 'PROCESSING' });
    runtime.agents.setState('bob', 'ready');
    // The customer on the line comes first; Bob, who is not ready any more, triggers nothing.
    expect(offers.at(-1)).toBe(`session-of-${first} bob`);
    runtime.agents.setState('ann', 'ready');
    expect(placed.map(({ callback }) => callback)).toEqual([first, second]);
  });
});
