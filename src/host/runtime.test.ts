import { describe, expect, it } from 'vitest';
import type { CallPlayEffect, TraceEntry } from '../generated/types.ts';
import { validateEffect, validateTraceEntry } from '../generated/validate/records.js';
import { schemaDiagnostics } from '../model/schema-diagnostics.ts';
import {
  littleBehaviors as behaviors,
  littleConfiguration,
  littleProgram,
} from '../runtime/sessions/little-programs.suite.ts';
import { littleCentre, usualSettings } from './little-centre.suite.ts';
import { createMemoryStore } from './memory-store.ts';
import type { Notification, ReportedEvent, Store, Telephony } from './ports.ts';
import { createRuntime, type Runtime } from './runtime.ts';
import { createSeededIds } from './seeded-ids.ts';
import { telephonyOf } from './telephony.suite.ts';
import { createVirtualClock } from './virtual-clock.ts';

const ann = { id: 'ann', name: 'Ann', skills: { Sales: 5 } };
const bob = { id: 'bob', name: 'Bob', skills: { Sales: 2 } };
const configuration = littleConfiguration(
  {
    main: littleProgram({
      hello: ['say', { text: 'Hello' }, { done: 'agent' }],
      agent: ['route', { queue: 'Sales', skills: 'Sales > 1', seconds: 60 }, { routed: 'finalizeNote', failed: null }],
      finalizeNote: ['note', { effect: { type: 'report.milestone', name: 'over' } }, { done: null }],
    }),
    impatient: littleProgram({
      agent: ['route', { queue: 'Sales', onlyIfReady: true }, { routed: null, failed: 'agent' }],
    }),
    lost: littleProgram({ agent: ['route', { queue: 'Nowhere' }, { routed: null, failed: null }] }),
    garbled: littleProgram({
      agent: ['route', { queue: 'Sales', skills: 'Sales >>' }, { routed: null, failed: null }],
    }),
  },
  {
    numbers: ['main', 'impatient', 'lost', 'garbled'].map((program, index) => ({
      number: `+1212555010${index}`,
      program,
    })),
    queues: [{ name: 'Sales' }],
    agents: [ann, bob],
  },
);

/** A runtime on a recording telephone system. */
function centre(store: Store = createMemoryStore()) {
  const clock = createVirtualClock(0);
  const done: string[] = [];
  const effects: CallPlayEffect[] = [];
  /** Agents who take their calls at once. */
  const willing = new Set(['ann', 'bob']);
  const notifications: Notification[] = [];
  const rung: Parameters<Telephony['offer']>[] = [];
  const telephony = telephonyOf({
    play: (session, _id, effect) => {
      done.push(`${session} play`);
      effects.push(effect);
    },
    hold: (session, _id, _treatments, region) => done.push(`${session} hold${region ? ` in ${region}` : ''}`),
    release: (session) => done.push(`${session} release`),
    offer: (session, id, agent, greeting) => {
      done.push(`${session} offer ${agent}`);
      rung.push([session, id, agent, greeting]);
      if (willing.has(agent)) void runtime.telephony.report(session, { type: 'answered', id, agent });
    },
    bridge: (session, id, agent) => {
      done.push(`${session} bridge ${agent}`);
      void runtime.telephony.report(session, { type: 'bridged', id, agent });
    },
    dial: (session, _id, { to, region }) => done.push(`${session} dial ${to} ${region ?? 'anywhere'}`),
    hangup: (session, _id, agent) => done.push(`${session} hangup${agent ? ` ${agent}` : ''}`),
  });
  const notifier = { notify: (notification: Notification) => notifications.push(notification) };
  const options = { store, clock, telephony, notifier, ids: createSeededIds(1), behaviors };
  const runtime: Runtime = createRuntime(configuration, options);
  return { runtime, clock, done, effects, notifications, options, willing, rung };
}

const call = (to = '+1 212-555-0100') => ({ from: '+12125550199', to });
const ended = { type: 'call.promptsEnded' } as const;

describe('a runtime', () => {
  it('refuses a call to a number that nothing answers', () => {
    expect(centre().runtime.calls.arrive(call('+19'))).toEqual({ refused: 'No application answers +19.' });
  });

  it.each([
    ['no type', {}, 'unknown', 'its type: "type" is missing or unknown.'],
    ['a type that nobody knows', { type: 'call.danced' }, 'call.danced', 'its type: "type" is missing or unknown.'],
    ['a type that every object has', { type: 'constructor' }, 'constructor', 'its type: "type" is missing or unknown.'],
    ['too little', { type: 'call.digitsCollected' }, 'call.digitsCollected', '/digits: This must be filled in.'],
    ['a wrong type', { type: 'call.digitsCollected', digits: 5 }, 'call.digitsCollected', '/digits: This must be of'],
    ['too much', { type: 'call.promptsEnded', __proto__: null, why: 1 }, 'call.promptsEnded', '/why: "why" is not'],
    ['nothing at all', null, 'unknown', 'its type: "type" is missing or unknown.'],
  ])('records an event with %s, ignores it, and goes on', (_, told, event, reason) => {
    const trace: TraceEntry[] = [];
    const { options } = centre();
    const runtime = createRuntime(configuration, { ...options, onTrace: (entries) => trace.push(...entries) });
    runtime.calls.arrive(call());
    // Whoever embeds the runtime may have no types.
    runtime.calls.report('call-1', told as unknown as ReportedEvent);
    expect(trace.at(-1)).toMatchObject({ what: 'ignored', session: 'call-1', block: 'hello', event });
    expect(trace.at(-1)?.reasons?.[0]).toContain(`This is not an event: ${reason}`);
    expect(schemaDiagnostics(validateTraceEntry, trace.at(-1))).toEqual([]);
    runtime.calls.report('call-1', ended);
    expect(runtime.calls.get('call-1')?.session.step).toBe('agent');
  });

  it('passes over what is told of a session that nobody knows, and refuses a call that is not told as one', () => {
    const { runtime } = centre();
    // Whoever embeds the runtime may have no types.
    runtime.calls.report('call-9', { type: 5 } as unknown as ReportedEvent);
    const odd = { from: 1, to: undefined } as unknown as { from: string; to: string };
    expect(runtime.calls.arrive(odd)).toEqual({
      refused: expect.stringMatching(/^This is not an event: \/(from|to): /),
    });
    expect(runtime.calls.list()).toEqual([]);
  });

  it('carries effects out in their order and connects the call to a ready agent', () => {
    const { runtime, done, effects, notifications } = centre();
    runtime.agents.setState('ann', 'ready');
    runtime.calls.arrive(call());
    runtime.calls.report('call-1', ended);
    expect(done).toEqual(['call-1 play', 'call-1 hold', 'call-1 offer ann', 'call-1 bridge ann']);
    expect(runtime.calls.get('call-1')?.session).toMatchObject({ step: null, outcome: 'routed' });
    expect(runtime.agents.list()[0]).toMatchObject({ state: 'busy', session: 'call-1', calls: 1 });
    expect(notifications).toEqual([{ about: 'milestone', session: 'call-1', name: 'over', at: 0 }]);
    for (const effect of effects) expect(schemaDiagnostics(validateEffect, effect)).toEqual([]);
  });

  it('gives the first place to the longer wait, and the call to the agent who has waited longest', () => {
    const { runtime, clock, done } = centre();
    for (const id of ['call-1', 'call-2']) {
      runtime.calls.arrive(call());
      clock.advanceTo(clock.now() + 1000);
      runtime.calls.report(id, ended);
    }
    expect(runtime.queues.waiting('Sales').map(({ id }) => id)).toEqual(['call-1', 'call-2']);
    runtime.agents.setState('bob', 'ready');
    clock.advanceTo(10_000);
    runtime.agents.setState('ann', 'ready');
    expect(done.slice(-2)).toEqual(['call-2 offer ann', 'call-2 bridge ann']);
  });

  it('lets a call wait on when the only ready agent lacks the skill', () => {
    const { runtime } = centre();
    runtime.agents.setState('ann', 'ready');
    runtime.agents.setState('ann', 'notReady');
    runtime.calls.arrive(call());
    runtime.calls.report('call-1', ended);
    expect(runtime.queues.waiting('Sales')).toHaveLength(1);
  });

  it('ends the wait at the deadline of the flow', () => {
    const { runtime, clock, done } = centre();
    runtime.calls.arrive(call());
    runtime.calls.report('call-1', ended);
    clock.advanceTo(59_999);
    expect(runtime.queues.waiting('Sales')).toHaveLength(1);
    clock.advanceTo(60_000);
    expect(runtime.queues.waiting('Sales')).toEqual([]);
    expect(done.slice(-2)).toEqual(['call-1 release', 'call-1 hangup']);
  });

  it('frees the agent when either side hangs up, and counts the conversation', () => {
    const { runtime, clock, done } = centre();
    runtime.agents.setState('ann', 'ready');
    for (const [id, hangUp] of [
      ['call-1', () => runtime.calls.report('call-1', { type: 'call.hungUp' })],
      ['call-2', () => runtime.agents.hangUp('ann')],
    ] as const) {
      runtime.calls.arrive(call());
      runtime.calls.report(id, ended);
      clock.advanceTo(clock.now() + 30_000);
      hangUp();
      expect(runtime.agents.list()[0]).toMatchObject({ state: 'ready' });
      expect(runtime.agents.list()[0]).not.toHaveProperty('session');
    }
    expect(done.at(-1)).toBe('call-2 hangup');
    expect(runtime.agents.list()[0]).toMatchObject({ calls: 2, talkedSeconds: 60 });
    expect(runtime.agents.hangUp('ann')).toBe('Ann is not talking to anybody.');
  });

  it.each([
    ['a queue that does not exist', '+12125550102', 'There is no virtual queue “Nowhere”.'],
    ['a skill expression that cannot be read', '+12125550103', 'The skill expression cannot be read:'],
  ])('refuses to queue a call for %s', (_, to, reason) => {
    const store = createMemoryStore();
    const refused: string[] = [];
    const { options } = centre(store);
    const telling = {
      ...options,
      behaviors: new Map(behaviors).set('route', {
        ...behaviors.get('route'),
        resume: (_step: unknown, _memory: unknown, event: { reason: string }) => {
          refused.push(event.reason);
          return { go: 'failed' };
        },
      } as never),
    };
    createRuntime(configuration, telling).calls.arrive(call(to));
    expect(refused).toEqual([expect.stringContaining(reason)]);
  });

  it('ends a flow that asks and is answered for ever while no time passes', () => {
    const { runtime } = centre();
    runtime.calls.arrive(call('+12125550101'));
    expect(runtime.calls.get('call-1')?.session).toMatchObject({
      outcome: 'error',
      error: '“agent” failed: it was answered 1000 times while no time passed.',
    });
  });

  it('knows the figures of a queue', () => {
    const { runtime } = centre();
    expect(runtime.queues.figures('Sales')).toMatchObject({ estimatedWaitTime: -1, unknownBecause: 'noAgents' });
    runtime.agents.setState('ann', 'notReady');
    expect(runtime.queues.figures('Sales')).toMatchObject({ estimatedWaitTime: -1, unknownBecause: 'noInteractions' });
    runtime.calls.arrive(call());
    runtime.calls.report('call-1', ended);
    expect(runtime.queues.figures('Sales')).toEqual({
      ...{ callsWaiting: 1, callbacks: 0, agentsReady: 0, agentsLoggedIn: 1, estimatedWaitTime: 90 },
    });
    expect(runtime.estimatedWaitTime('Sales')).toBe(90);
    expect(runtime.estimatedWaitTime('Nowhere')).toBeUndefined();
  });
});

describe('a region', () => {
  const west = { name: 'West', preferred: ['California'], fallback: ['Oregon'] };
  const ruled = {
    ...configuration,
    queues: [{ name: 'Sales', regionAffinityRule: 'w' }],
    regionAffinityRules: { w: west },
  };

  it('is healthy as the host says, until it is said otherwise', () => {
    const { options, done } = centre();
    const runtime = createRuntime(ruled, { ...options, isHealthy: (region) => region !== 'California' });
    const arrive = () => {
      const started = runtime.calls.arrive(call());
      if ('session' in started) runtime.calls.report(started.session, ended);
    };
    arrive();
    expect(done.at(-1)).toBe('call-1 hold in Oregon');
    runtime.regions.setHealth('California', true);
    arrive();
    expect(done.at(-1)).toBe('call-2 hold in California');
    expect(runtime.regions.list()).toEqual([
      { region: 'California', healthy: true },
      { region: 'Oregon', healthy: true },
    ]);
  });

  it('goes along when the customer of a callback is dialled, once for each attempt', () => {
    const assigned = {
      queues: [{ name: 'Sales', regionAffinityRule: 'w', settings: usualSettings }],
      regionAffinityRules: { w: west },
    };
    const { runtime, create, placed, of } = littleCentre({}, { more: assigned });
    const id = create();
    runtime.agents.setState('ann', 'ready');
    runtime.agents.setState('bob', 'ready');
    expect(placed).toEqual([
      {
        id: `session-of-${id}/dial/1`,
        ...{ callback: id, attempt: 1, to: '+12125550199', region: 'California' },
      },
    ]);
    expect(of(id)).toMatchObject({ region: 'California', state: 'ROUTING' });
  });
});

describe('after a crash', () => {
  it('a new runtime carries out what was decided and not yet done, and nothing twice', () => {
    const store = createMemoryStore();
    const first = centre(store);
    first.runtime.calls.arrive(call());
    // The crash comes between the commit and the second effect: the records are those of that moment.
    const before = store.toJson();
    first.runtime.calls.report('call-1', ended);
    expect(first.done).toEqual(['call-1 play', 'call-1 hold']);
    const second = centre(createMemoryStore(before));
    expect(second.done).toEqual([]);
    const outbox = JSON.parse(before);
    outbox.outbox = [
      { id: 'x', order: 2, session: 'call-1', task: { do: 'effect', effect: { type: 'call.hangUp', id: 'x' } } },
      { id: 'y', order: 1, session: 'call-1', task: { do: 'hangUpAgent', agent: 'ann' } },
    ];
    const third = centre(createMemoryStore(JSON.stringify(outbox)));
    expect(third.done).toEqual(['call-1 hangup ann', 'call-1 hangup']);
  });

  it('a deadline that passed meanwhile comes at once', () => {
    const store = createMemoryStore();
    const first = centre(store);
    first.runtime.calls.arrive(call());
    first.runtime.calls.report('call-1', ended);
    first.runtime.stop();
    first.clock.advanceTo(120_000);
    expect(first.done).not.toContain('call-1 release');
    const second = centre(createMemoryStore(store.toJson()));
    second.clock.advanceTo(120_000);
    expect(second.done).toEqual(['call-1 release', 'call-1 hangup']);
  });
});

describe('with a store that takes its time', () => {
  /** A store whose commits count a moment later. */
  function slowStore(): Store {
    const store = createMemoryStore();
    return { ...store, commit: (changes) => Promise.resolve().then(() => store.commit(changes)) };
  }

  it('everything happens in the same order, in its time', async () => {
    const { runtime, done } = centre(slowStore());
    runtime.agents.setState('ann', 'ready');
    await runtime.settled();
    runtime.agents.setState('ann', 'ready');
    runtime.calls.arrive(call());
    runtime.calls.report('call-1', ended);
    await runtime.settled();
    expect(done).toEqual(['call-1 play', 'call-1 hold', 'call-1 offer ann', 'call-1 bridge ann']);
  });

  it('nothing is carried out that could not be committed, and the failure is told', async () => {
    let isBroken = false;
    const store = createMemoryStore();
    const failing: Store = {
      ...store,
      commit: (changes) => (isBroken ? Promise.reject(new Error('disk full')) : store.commit(changes)),
    };
    const { runtime, done } = centre(failing);
    isBroken = true;
    runtime.calls.arrive(call());
    await expect(runtime.settled()).rejects.toThrow('disk full');
    expect(done).toEqual([]);
    expect(() => runtime.calls.arrive(call())).toThrow('the store has failed');
  });
});
