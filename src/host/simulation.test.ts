import { describe, expect, it } from 'vitest';
import {
  littleBehaviors as behaviors,
  littleConfiguration,
  littleProgram,
} from '../runtime/sessions/little-programs.suite.ts';
import { createSimulation } from './create-simulation.ts';
import { runScenario } from './scenario.ts';
import { speakingTime } from './simulated-line.ts';
import type { SimulationAnswer } from './simulation.ts';
import { createSimulationDriver } from './simulation-driver.ts';

const startsAt = '2026-03-03T10:00:00Z';
const text = { type: 'string' } as const;
const web = (url: string) => ({
  effect: { type: 'http.request', method: 'GET', url, headers: {}, timeoutSeconds: 4 },
  wait: ['http.responded', 'http.failed'],
});
const record = {
  effect: {
    ...{
      type: 'call.record',
      prompts: [{ text: 'Your name?' }],
      maximumMilliseconds: 10_000,
      minimumMilliseconds: 250,
    },
    ...{ silenceMilliseconds: 2000, beep: true, anyKeyStops: true },
  },
  wait: ['call.recorded'],
};
const answer = { answer: { type: 'object' } } as const;
const configuration = littleConfiguration(
  {
    main: littleProgram(
      {
        hello: ['say', { text: 'Welcome to us' }, { done: 'code' }],
        code: ['ask', { text: 'Your code?', into: 'Code', tries: 2 }, { done: 'agent', nothing: 'bye' }],
        agent: ['route', { queue: 'Sales' }, { routed: null, failed: null }],
        bye: ['say', { text: 'Goodbye' }, { done: null }],
      },
      { Code: text },
    ),
    web: littleProgram({ ask: ['ask_host', web('https://crm.example/a'), { done: null }] }, answer),
    record: littleProgram({ ask: ['ask_host', record, { done: null }] }, answer),
    sleeps: littleProgram({
      short: ['sleep', { seconds: 5 }, { done: 'wake' }],
      wake: ['say', { text: 'Good morning' }, { done: 'long' }],
      long: ['sleep', { seconds: 20 }, { done: 'bye' }],
      bye: ['terminate', {}, { done: null }],
    }),
  },
  {
    numbers: ['main', 'web', 'record', 'sleeps'].map((program, index) => ({ number: `+1212555010${index}`, program })),
    queues: [{ name: 'Sales' }],
    agents: [{ id: 'ann', name: 'Ann', skills: {} }],
    callInGroups: [
      {
        ...{ name: 'group', dnisPool: [{ number: '+12125550100' }], generateAccessCode: true, accessCodeLength: 6 },
        ...{ expirySeconds: 30, uniqueDnis: false },
      },
    ],
  },
);

function simulate(given = {}) {
  const simulation = createSimulation({ configuration, startsAt, given, behaviors });
  const call = (to = '+12125550100') => simulation.perform({ do: 'call', from: '+12125550199', to });
  const first = () => {
    const newest = simulation.snapshot().calls.at(-1);
    if (!newest) throw new Error('there is no call');
    return newest;
  };
  const heard = () =>
    first()
      .transcript.filter(({ who }) => who === 'system')
      .map((line) => line.text);
  return { simulation, call, first, heard, press: (keys: string) => simulation.perform({ do: 'press', keys }) };
}

describe('a simulated caller', () => {
  it('hears prompts one after the other, in the time that speaking takes', () => {
    const { simulation, call, first, heard } = simulate();
    call();
    expect(first()).toMatchObject({ state: 'playing', block: 'hello', program: 'main' });
    simulation.advanceTo(simulation.now + speakingTime('Welcome to us') - 1);
    expect(heard()).toEqual(['Welcome to us']);
    simulation.advanceTo(simulation.now + 1);
    expect(heard()).toEqual(['Welcome to us', 'Your code?']);
    expect(first()).toMatchObject({ state: 'playing', block: 'code', collecting: { maxDigits: 4, entered: '' } });
    simulation.advanceToNext();
    expect(first().state).toBe('collecting');
  });

  it('cuts prompts short with a key, which counts for the next input', () => {
    const { call, first, press, heard } = simulate();
    call();
    press('12');
    expect(first()).toMatchObject({ block: 'code', state: 'collecting', collecting: { entered: '12' } });
    press('34#');
    expect(first()).toMatchObject({ block: 'agent', variables: { Code: '1234' } });
    expect(heard()).toEqual(['Welcome to us']);
  });

  it('ends an input by the terminator, by the last digit, or by a pause after a digit', () => {
    for (const [keys, seconds, code] of [
      ['12#', 0, '12'],
      ['12345', 0, '1234'],
      ['12', 3, '12'],
    ] as const) {
      const { simulation, call, press, first } = simulate();
      call();
      simulation.advanceTo(simulation.now + 3000);
      press(keys);
      simulation.advanceTo(simulation.now + seconds * 1000);
      expect(first()).toMatchObject({ block: 'agent', variables: { Code: code } });
    }
  });

  it('stays silent until every try has timed out', () => {
    const { simulation, call, first } = simulate();
    call();
    expect(simulation.perform({ do: 'silence' }).refused).toBeUndefined();
    expect(first().block).toBe('code');
    simulation.perform({ do: 'silence' });
    expect(first().block).toBe('bye');
    expect(simulation.perform({ do: 'silence' }).refused).toBe('Nothing is asked of the caller now.');
  });

  it('waits in a queue, hears the treatment, and is put through', () => {
    const { simulation, call, press, first, heard } = simulate();
    call();
    press('1#');
    simulation.advanceTo(simulation.now + 61_000);
    expect(first()).toMatchObject({ state: 'waiting', waiting: { virtualQueue: 'Sales', position: 1, priority: 10 } });
    expect(heard().at(-1)).toBe('Please hold the line');
    simulation.perform({ do: 'agent', agent: 'ann', state: 'ready' });
    expect(first()).toMatchObject({ state: 'connected', connectedTo: 'ann', block: null, outcome: 'routed' });
    simulation.perform({ do: 'agentHangUp', agent: 'ann' });
    expect(first().state).toBe('ended');
  });

  it('finds a number busy that nothing answers', () => {
    const { call, first, press } = simulate();
    call('+19');
    expect(first()).toMatchObject({ state: 'busy', to: '+19' });
    expect(press('1').refused).toBe('The call has ended.');
  });

  it('is recorded until silence, a key or the maximum ends it', () => {
    for (const [act, milliseconds] of [
      [['say', 'My name is Ann Example'], 1467],
      [['silence'], 0],
      [['say', 'x'.repeat(600)], 10_000],
    ] as const) {
      const { simulation, call, first } = simulate();
      call('+12125550102');
      simulation.advanceTo(simulation.now + 1000);
      expect(first().state).toBe('recording');
      if (act[0] === 'say') simulation.perform({ do: 'say', text: act[1] });
      simulation.perform({ do: 'wait', seconds: 20 });
      expect(first().variables.answer).toMatchObject({ milliseconds, recording: 'call-1/recording-1' });
    }
  });

  it('gets web answers that are given, and no others', () => {
    for (const [http, event] of [
      [
        [{ url: 'https://crm.example/', status: 201, body: { a: 1 } }],
        { type: 'http.responded', status: 201, body: { a: 1 } },
      ],
      [[{ url: 'https://crm.example/', fails: 'timeout' }], { type: 'http.failed', cause: 'timeout' }],
      [[], { type: 'http.failed', cause: 'network' }],
    ] as const) {
      const { simulation, call, first } = simulate({ http });
      call('+12125550101');
      simulation.perform({ do: 'wait', seconds: 4 });
      expect(first().variables.answer).toMatchObject(event);
    }
  });
});

describe('a simulation', () => {
  it('hands out Call-In requests, and says why when it cannot', () => {
    const { simulation } = simulate();
    expect(simulation.createCallInRequest({ groupName: 'group' })).toMatchObject({
      request: { toPhoneNumber: '+12125550100', accessCode: expect.stringMatching(/^[1-9][0-9]{5}$/) },
    });
    expect(simulation.createCallInRequest({ groupName: 'none' })).toEqual({
      refused: 'There is no Call-In group “none”.',
    });
  });

  it('refuses what makes no sense, and events that are none', () => {
    const { simulation, call } = simulate();
    expect(simulation.perform({ do: 'press', keys: '1' }).refused).toBe('There is no such call.');
    expect(simulation.perform({ do: 'agent', agent: 'zed', state: 'ready' }).refused).toBe('There is no agent zed.');
    call();
    expect(simulation.perform({ do: 'say', text: 'hello' }).refused).toBe('Nothing listens to speech now.');
    expect(simulation.perform({ do: 'event', event: { type: 'call.danced' } }).refused).toMatch(/not an event/);
  });

  it('records an event that nobody waits for, and goes on', () => {
    const { simulation, call, first } = simulate();
    call();
    simulation.perform({ do: 'event', event: { type: 'callback.purged' } });
    expect(simulation.trace().at(-1)).toMatchObject({ what: 'ignored', event: 'callback.purged' });
    expect(first().block).toBe('hello');
  });
});

describe('a scenario', () => {
  const call = { do: 'call', from: '+12125550199', to: '+12125550100' } as const;

  it('goes the same way when the runtime dies after every commit, also of many that one action brings about', () => {
    const sleeper = { ...call, to: '+12125550103' };
    const steps = [sleeper, { do: 'wait', seconds: 2 }, sleeper, call, { do: 'wait', seconds: 60 }] as const;
    const whole = runScenario(configuration, { startsAt, steps: [...steps] }, { behaviors });
    expect(whole.trace.filter(({ event }) => event === 'timer.elapsed')).toHaveLength(4);
    expect(whole.snapshot.calls.map(({ state }) => state)).toEqual(['ended', 'ended', 'ended']);
    const stored: string[] = [];
    const onCrash = (json: string) => stored.push(json);
    expect(runScenario(configuration, { startsAt, steps: [...steps] }, { behaviors, onCrash })).toEqual(whole);
    // Each event is a commit of its own, and so is each effect.
    const events = new Set(whole.trace.map(({ at, session }) => `${at} ${session}`));
    expect(stored.length).toBeGreaterThan(events.size);
    expect(stored.some((json) => JSON.parse(json).timers.length === 2)).toBe(true);
  });

  it('lets the prompts being played end before it says that an expectation is not kept', () => {
    const { expectations } = runScenario(
      configuration,
      { startsAt, steps: [call, { do: 'expectHeard', text: 'your CODE' }, { do: 'expectHeard', text: 'Goodbye' }] },
      { behaviors },
    );
    expect(expectations).toEqual([
      { step: 1, ok: true, message: 'The caller heard “your CODE”.' },
      { step: 2, ok: false, message: 'Expected the caller to hear “Goodbye”; the caller heard nothing.' },
    ]);
  });

  it('ends at a call to a number that no application answers, and says so at that very step', () => {
    const steps = [
      call,
      { ...call, to: '+19' },
      { do: 'press', keys: '1' },
      { do: 'expectHeard', text: 'Your' },
    ] as const;
    const { ok, expectations } = runScenario(configuration, { startsAt, steps: [...steps] }, { behaviors });
    expect({ ok, expectations }).toEqual({
      ok: false,
      expectations: [
        { step: 1, ok: false, message: 'No application answers +19; the steps after this one were not played.' },
      ],
    });
  });

  it.each([
    [{ do: 'expectConnected', agent: 'ann' }, 'Expected the caller to talk to ann; the call is collecting.'],
    [
      { do: 'expectWaiting', virtualQueue: 'Sales', priority: 3 },
      'Expected the caller to wait in Sales with priority 3; the call is collecting.',
    ],
    [
      { do: 'expectLeft', block: 'hello', outlet: 'other' },
      'Expected “hello” to be left by other; it was left by done.',
    ],
    [
      { do: 'expectLeft', block: 'agent', outlet: 'routed' },
      'Expected “agent” to be left by routed; the call took the way hello → done; the call is collecting.',
    ],
    [{ do: 'expectVariable', variable: 'Code', value: '1' }, 'Expected Code to be "1"; it is null.'],
    [{ do: 'expectVariable', variable: 'Nope', value: '1' }, 'Expected Nope to be "1"; there is no such variable.'],
    [
      { do: 'expectCallback', virtualQueue: 'Sales' },
      'Expected an immediate callback for any number in Sales; no callback was requested.',
    ],
    [{ do: 'expectEnded', outcome: 'routed' }, 'Expected the session to end as routed; the call is collecting.'],
    [{ do: 'agentHangUp', agent: 'ann' }, 'Cannot agentHangUp: Ann is not talking to anybody.'],
  ] as const)('says what it found instead: %j', (step, message) => {
    const { ok, expectations } = runScenario(configuration, { startsAt, steps: [call, step] }, { behaviors });
    if (step.do !== 'agentHangUp') expect(expectations).toEqual([{ step: 1, ok: false, message }]);
    else expect(expectations[0]?.message).toBe(message);
    expect(ok).toBe(false);
  });
});

describe('a simulation behind messages', () => {
  function worker() {
    const told: SimulationAnswer[] = [];
    let real = 0;
    let beat: (() => void) | undefined;
    const driver = createSimulationDriver({
      behaviors,
      post: (each) => told.push(JSON.parse(JSON.stringify(each))),
      now: () => real,
      every: (_, tick) => {
        beat = tick;
        return () => {
          beat = undefined;
        };
      },
    });
    const pass = (milliseconds: number) => {
      real += milliseconds;
      beat?.();
    };
    const state = () => {
      const last = told.findLast((each) => each.tell === 'state');
      if (last?.tell !== 'state') throw new Error('nothing was told');
      return last;
    };
    driver.handle({ ask: 'start', run: 1, options: { configuration, startsAt } });
    driver.handle({ ask: 'perform', action: { do: 'call', from: '', to: '+12125550100' } });
    return { driver, told, pass, state, isBeating: () => beat !== undefined };
  }

  it('stands still until it has a speed, and then runs that much faster than the world', () => {
    const { driver, pass, state, isBeating } = worker();
    const start = state().snapshot.now;
    expect(isBeating()).toBe(false);
    driver.handle({ ask: 'speed', speed: 60 });
    pass(100);
    expect(state().snapshot.now - start).toBe(6000);
    driver.handle({ ask: 'speed', speed: 0 });
    expect(isBeating()).toBe(false);
    pass(100);
    expect(state().snapshot.now - start).toBe(6000);
  });

  it('does not run through the hours that a page slept', () => {
    const { driver, pass, state } = worker();
    const start = state().snapshot.now;
    driver.handle({ ask: 'speed', speed: 1 });
    pass(3_600_000);
    expect(state().snapshot.now - start).toBe(1000);
  });

  it('tells each trace entry once', () => {
    const { driver, told, state } = worker();
    driver.handle({ ask: 'advanceToNext' });
    driver.handle({ ask: 'advance', seconds: 30 });
    const entries = told.flatMap((each) => (each.tell === 'state' ? each.trace : []));
    expect(entries).toHaveLength(state().snapshot.traceLength);
  });

  it('tells why something was refused', () => {
    const { driver, told } = worker();
    driver.handle({ ask: 'perform', action: { do: 'say', text: 'x' } });
    expect(told.at(-2)).toEqual({ run: 1, tell: 'refused', reason: 'Nothing listens to speech now.' });
  });

  it('gives a sign of life, and nothing else, when it is asked for one', () => {
    const { driver, told } = worker();
    const before = told.length;
    driver.handle({ ask: 'isAlive' });
    driver.handle({ ask: 'stop' });
    driver.handle({ ask: 'isAlive' });
    expect(told.slice(before)).toEqual([
      { run: 1, tell: 'alive' },
      { run: 1, tell: 'alive' },
    ]);
  });

  it('says in each answer which start it belongs to', () => {
    const { driver, told, pass } = worker();
    driver.handle({ ask: 'speed', speed: 1 });
    expect(told.every(({ run }) => run === 1)).toBe(true);
    driver.handle({ ask: 'start', run: 2, options: { configuration, startsAt } });
    pass(100);
    expect(told.slice(-2).map(({ run }) => run)).toEqual([2, 2]);
  });

  it('stands still once it is stopped, and starts again', () => {
    const { driver, told, isBeating } = worker();
    driver.handle({ ask: 'speed', speed: 1 });
    driver.handle({ ask: 'stop' });
    expect(isBeating()).toBe(false);
    driver.handle({ ask: 'start', run: 2, options: { configuration, startsAt } });
    expect(told.at(-1)).toMatchObject({ run: 2, tell: 'state' });
  });

  it('tells a crash instead of dying of it', () => {
    const { driver, told } = worker();
    driver.handle({ ask: 'start', run: 2, options: { configuration, startsAt: 'yesterday' } });
    expect(told.at(-1)).toEqual({ run: 2, tell: 'crashed', message: '“yesterday” is no moment' });
    driver.handle({ ask: 'advanceToNext' });
    expect(told.at(-1)).toEqual({ run: 2, tell: 'refused', reason: 'No simulation is running.' });
  });
});
