import { describe, expect, it } from 'vitest';
import type { Callback } from '../../generated/types.ts';
import { validateSession, validateTraceEntry } from '../../generated/validate/records.js';
import { schemaDiagnostics } from '../../model/schema-diagnostics.ts';
import { advanceSession, link, mask, mostHops, startSession, variablesOf } from './index.ts';
import { begin, littleBehaviors, littleConfiguration, littleProgram } from './little-programs.suite.ts';

const literal = (value: string | number) => ({ from: 'literal', value });
const expression = (text: string) => ({ from: 'expression', expression: text });
const text = { type: 'string' } as const;

const greeting = littleProgram(
  {
    hello: ['say', { text: 'Hello' }, { done: 'code' }],
    code: ['ask', { text: 'Your code?', into: 'Code', tries: 2 }, { done: 'right', nothing: 'bye' }],
    right: ['decide', { condition: 'Code == "1234"' }, { yes: 'agent', no: 'bye' }],
    agent: ['route', { queue: 'Sales', seconds: 30 }, { routed: 'finalizeNote', failed: 'bye' }],
    bye: ['say', { text: 'Goodbye' }, { done: 'end' }],
    end: ['terminate', {}, { done: 'finalizeNote' }],
    finalizeNote: ['note', { effect: { type: 'report.milestone', name: 'over' } }, { done: null }],
  },
  { Code: text },
);

const answered = { type: 'call.promptsEnded' } as const;
const digits = (value: string) => ({ type: 'call.digitsCollected', digits: value }) as const;
const connected = { type: 'agent.connected', agent: 'a', virtualQueue: 'Sales', waitSeconds: 3 } as const;

describe('a session', () => {
  it('waits where its step waits, with the call in its system variables', () => {
    const { session, variables, latest } = begin(greeting);
    expect(session).toEqual({
      ...{ id: 's', revision: 0, configuration: 'little', program: 'main', step: 'hello' },
      values: expect.any(Array),
      waits: ['call.promptsEnded'],
    });
    expect(variables).toMatchObject({ ANI: '+12125550199', DNIS: '+12125550100', InteractionId: 'i' });
    expect(latest.effects).toEqual([
      { id: 's/0/0', type: 'call.play', prompts: [{ text: 'Hello' }], bargeIn: true, keepDigits: true },
    ]);
  });

  it('goes through blocks that do not wait in one go, and ends routed without hanging up', () => {
    const over = begin(greeting).tell(answered).tell(digits('1234')).tell(connected);
    expect(over.session).toMatchObject({ step: null, outcome: 'routed', waits: [] });
    expect(over.latest.effects).toEqual([{ id: 's/3/0', type: 'report.milestone', name: 'over' }]);
  });

  it('tells one entry for every time a block was asked', () => {
    const { trace } = begin(greeting).tell(answered).tell(digits('1234')).tell(connected, 3);
    expect(trace.map(({ what, block, outlet, to }) => [what, block, outlet, to])).toEqual([
      ['started', null, undefined, undefined],
      ['entered', 'hello', undefined, undefined],
      ['left', 'hello', 'done', 'code'],
      ['entered', 'code', undefined, undefined],
      ['left', 'code', 'done', 'right'],
      ['left', 'right', 'yes', 'agent'],
      ['entered', 'agent', undefined, undefined],
      ['left', 'agent', 'routed', 'finalizeNote'],
      ['left', 'finalizeNote', 'done', null],
      ['ended', null, undefined, undefined],
    ]);
    for (const entry of trace) expect(schemaDiagnostics(validateTraceEntry, entry)).toEqual([]);
  });

  it('is a valid record after every event', () => {
    let each = begin(greeting);
    const events = [answered, digits('1234'), { type: 'timer.elapsed' } as const, answered];
    for (const [index, event] of events.entries()) {
      expect(schemaDiagnostics(validateSession, each.session)).toEqual([]);
      each = each.tell(event, index * 30);
    }
    expect(each.session.outcome).toBe('terminated');
  });

  it('hangs up on a caller who is still there at the end', () => {
    const { session, latest } = begin(
      littleProgram({ only: ['assign', { to: 'ANI', value: literal('x') }, { done: null }] }),
    );
    expect(session.outcome).toBe('completed');
    expect(latest.effects).toEqual([{ id: 's/0/0', type: 'call.hangUp' }]);
  });

  it('hangs up once when a block has done so', () => {
    const { effects } = begin(greeting).tell(answered).tell(digits('9')).tell(answered).latest;
    expect(effects.map(({ type }) => type)).toEqual(['call.hangUp', 'report.milestone']);
  });
});

describe('an event that nobody waits for', () => {
  it('is recorded as ignored and changes nothing', () => {
    const waiting = begin(greeting);
    const after = waiting.tell(digits('1'));
    expect(after.session).toEqual(waiting.session);
    expect(after.latest.trace).toEqual([
      expect.objectContaining({
        what: 'ignored',
        event: 'call.digitsCollected',
        reasons: ['“hello” does not wait for it.'],
      }),
    ]);
  });

  it('is ignored when it is a timer of an earlier deadline', () => {
    const waiting = begin(greeting).tell(answered).tell(digits('1234'));
    expect(waiting.tell({ type: 'timer.elapsed' }, 29).latest.trace[0]?.what).toBe('ignored');
    expect(waiting.tell({ type: 'timer.elapsed' }, 30).latest.trace[0]?.what).toBe('left');
  });

  it('is ignored after the end', () => {
    const over = begin(greeting).tell(answered).tell(digits('1234')).tell(connected);
    expect(over.tell({ type: 'call.hungUp' }).latest.trace[0]?.reasons).toEqual(['The session has ended.']);
  });
});

describe('a caller who hangs up', () => {
  it('takes the session to Finalize, where it ends as hung up without another hang-up', () => {
    const over = begin(greeting).tell({ type: 'call.hungUp' });
    expect(over.session).toMatchObject({ step: null, outcome: 'hungUp', callEnded: true });
    expect(over.latest.effects.map(({ type }) => type)).toEqual(['report.milestone']);
  });

  it('is told to a block that listens for it', () => {
    const program = littleProgram(
      {
        nap: ['sleep', { seconds: 5, hangUp: true }, { done: null, hungUp: 'after' }],
        after: ['assign', { to: 'x', value: literal('gone') }, { done: null }],
      },
      { x: text },
    );
    const over = begin(program).tell({ type: 'call.hungUp' });
    expect(over).toMatchObject({ session: { outcome: 'hungUp' }, variables: { x: 'gone' } });
  });

  it('is not waited for in Finalize: what a block asks of the caller has ended at once', () => {
    const program = littleProgram(
      {
        hello: ['say', { text: 'Hello' }, { done: null }],
        finalizeSay: ['say', { text: 'Thank you' }, { done: 'finalizeAsk' }],
        finalizeAsk: ['ask', { text: 'Rate us', into: 'Rate', tries: 3 }, { done: null, nothing: 'finalizeRoute' }],
        finalizeRoute: ['route', { queue: 'Sales' }, { routed: null, failed: null }],
      },
      { Rate: text },
    );
    const over = begin(program).tell({ type: 'call.hungUp' });
    expect(over.session).toMatchObject({ step: null, outcome: 'hungUp' });
    expect(over.latest.effects).toEqual([]);
    expect(over.trace.filter(({ block }) => block === 'finalizeAsk')).toHaveLength(4);
  });

  it('ends the prompt that Finalize is playing', () => {
    const program = littleProgram(
      {
        start: ['assign', { to: 'x', value: literal('1') }, { done: 'finalizeSay' }],
        finalizeSay: ['say', { text: 'Thank you' }, { done: null }],
      },
      { x: text },
    );
    expect(begin(program).tell({ type: 'call.hungUp' }).session).toMatchObject({ step: null, outcome: 'hungUp' });
  });

  it('lets Finalize finish what is not about the caller', () => {
    const program = littleProgram({ finalizeNap: ['sleep', { seconds: 5 }, { done: null }] });
    const still = begin(program).tell({ type: 'call.hungUp' });
    expect(still.session).toMatchObject({ step: 'finalizeNap', callEnded: true });
    expect(still.tell({ type: 'timer.elapsed' }, 5).session).toMatchObject({ step: null, outcome: 'hungUp' });
  });
});

describe('a flow without an end', () => {
  it('becomes an error that names the block', () => {
    const program = littleProgram(
      {
        a: ['assign', { to: 'n', value: expression('n + 1') }, { done: 'b' }],
        b: ['decide', { condition: 'true' }, { yes: 'a' }],
      },
      { n: { type: 'integer', initial: 0 } },
    );
    const { session, variables, latest } = begin(program);
    expect(session).toMatchObject({ step: null, outcome: 'error' });
    expect(variables).toMatchObject({ n: mostHops / 2 });
    expect(session.error).toBe('“a” failed: the flow went through 1000 blocks without waiting for anything.');
    expect(latest.effects.map(({ type }) => type)).toEqual(['call.hangUp']);
  });
});

describe('a block that breaks', () => {
  it.each([
    ['throws', { only: ['breaks', {}, {}] }, '“only” failed: it broke: no such thing.'],
    [
      'is of a kind that the runtime does not have',
      { only: ['magic', {}, {}] },
      '“only” failed: this runtime has no blocks of the kind magic.',
    ],
    [
      'leaves by an outlet that leads nowhere',
      { only: ['assign', { to: 'ANI', value: literal('x') }, {}] },
      '“only” failed: it left by done, which leads nowhere.',
    ],
    [
      'calls a module that is not there',
      { only: ['module', { program: 'x', inputs: {}, into: 'ANI', output: 'o' }, {}] },
      '“only” failed: the module x is not part of the configuration.',
    ],
  ] as const)('costs its session alone when it %s', (_, steps, error) => {
    const { session } = begin(littleProgram(steps as never));
    expect(session).toMatchObject({ step: null, outcome: 'error', error });
  });
});

describe('variables', () => {
  const assigning = (value: object, type: object) =>
    begin(
      littleProgram(
        { set: ['assign', { to: 'v', value }, { done: 'nap' }], nap: ['sleep', { seconds: 1 }, { done: null }] },
        { v: type as never },
      ),
    );

  it('have their initial values until they are assigned', () => {
    const { variables } = begin(
      littleProgram({ nap: ['sleep', { seconds: 1 }, { done: null }] }, { v: { type: 'integer', initial: 7 } }),
    );
    expect(variables).toMatchObject({ v: 7, AppLanguageName: 'en-US', LastError: null });
  });

  it.each([
    ['1234', { type: 'integer' }, 1234],
    ['12.5', { type: 'number' }, 12.5],
    [12, { type: 'string' }, '12'],
    ['true', { type: 'boolean' }, true],
  ] as const)('take %j in as what they are: %j', (value, type, kept) => {
    expect(assigning(literal(value), type).variables.v).toBe(kept);
  });

  it('have no value after one that does not fit, and LastError says why', () => {
    const { variables, trace } = assigning(literal('many'), { type: 'integer', initial: 3 });
    expect(variables).toMatchObject({
      v: null,
      LastError: 'v has no value: a value of type string does not fit a variable of type integer.',
    });
    expect(trace[1]).toMatchObject({
      variables: { v: null, LastError: expect.any(String) },
      reasons: [expect.any(String)],
    });
  });

  it('have no value after an expression that fails, and the flow goes on', () => {
    const { session, variables } = assigning(expression('1 / 0'), { type: 'integer' });
    expect(session.step).toBe('nap');
    expect(variables).toMatchObject({ v: null, LastError: expect.stringContaining('1 / 0') });
  });

  it('divide as numbers when they are of type number, even while their values are whole', () => {
    const halves = (type: 'number' | 'integer') =>
      begin(
        littleProgram(
          {
            set: ['assign', { to: 'half', value: expression('whole / 2') }, { done: 'nap' }],
            nap: ['sleep', { seconds: 1 }, { done: null }],
          },
          { whole: { type, initial: 7 }, half: { type: 'number' } },
        ),
      ).variables.half;
    expect(halves('number')).toBe(3.5);
    expect(halves('integer')).toBe(3);
  });

  it('may be named like something that every object has', () => {
    const { variables } = begin(
      littleProgram(
        {
          set: ['assign', { to: 'copy', value: expression('isSet(constructor)') }, { done: 'nap' }],
          nap: ['sleep', { seconds: 1 }, { done: null }],
        },
        { constructor: text, copy: { type: 'boolean' } },
      ),
    );
    expect(variables.copy).toBe(false);
  });

  it('hold a text of 64 Ki characters, and no longer one', () => {
    expect(assigning(literal('x'.repeat(65536)), text).variables.v).toHaveLength(65536);
    expect(assigning(literal('x'.repeat(65537)), text).variables.v).toBeNull();
  });

  it('hold 256 Ki characters together, and no more', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const steps = Object.fromEntries(
      names.map((name, index) => [
        name,
        ['assign', { to: name, value: literal('x'.repeat(60_000)) }, { done: names[index + 1] ?? 'nap' }] as const,
      ]),
    );
    const program = littleProgram(
      { ...steps, nap: ['sleep', { seconds: 1 }, { done: null }] },
      Object.fromEntries(names.map((name) => [name, text])),
    );
    const { variables } = begin(program);
    expect(names.map((name) => variables[name] === null)).toEqual([false, false, false, false, true]);
  });

  it('reach no prototype, whatever they are called', () => {
    const program = littleProgram(
      {
        set: ['assign', { to: 'constructor', value: literal('mine') }, { done: 'other' }],
        other: ['assign', { to: 'seen', value: { from: 'variable', variable: 'toString' } }, { done: 'proto' }],
        proto: ['assign', { to: '__proto__', value: literal('x') }, { done: 'nap' }],
        nap: ['sleep', { seconds: 1 }, { done: null }],
      },
      { constructor: text, seen: text } as never,
    );
    const { variables, trace } = begin(program);
    expect(variables).toMatchObject({ constructor: 'mine', seen: null });
    expect(trace.find(({ block }) => block === 'proto')?.reasons).toEqual([
      expect.stringContaining('There is no variable __proto__'),
    ]);
  });
});

describe('a secure variable', () => {
  it('is masked in the trace wherever its value went', () => {
    const program = littleProgram(
      {
        pin: ['ask', { text: 'PIN?', into: 'Pin' }, { done: 'copy', nothing: null }],
        copy: ['assign', { to: 'Copy', value: expression('"pin " + Pin') }, { done: 'say' }],
        say: ['say', { text: 'You said', variable: 'Pin' }, { done: null }],
      },
      { Pin: { type: 'string', secure: true }, Copy: text },
    );
    const { linked, session, trace, latest } = begin(program).tell(digits('4711'));
    expect(JSON.stringify(trace)).not.toMatch(/4711|4 7 1 1/);
    expect(trace.find(({ block }) => block === 'say')?.effects).toMatchObject([
      { prompts: [{ text: 'You said' }, { text: mask }] },
    ]);
    expect(latest.effects).toMatchObject([{ prompts: [{ text: 'You said' }, { text: '4 7 1 1' }] }]);
    expect(variablesOf(linked, session)).toMatchObject({ Pin: mask });
    expect(variablesOf(linked, session, { secure: true })).toMatchObject({ Pin: '4711' });
  });
});

describe('a module', () => {
  const module = littleProgram(
    {
      double: ['assign', { to: 'result', value: expression('given * 2') }, { done: 'ask' }],
      ask: ['ask', { text: 'Sure?', into: 'secret' }, { done: 'zone', nothing: null }],
      zone: ['assign', { to: 'Timezone', value: literal('Asia/Tokyo') }, { done: null }],
    },
    {
      given: { type: 'integer', signature: 'input' },
      result: { type: 'integer', signature: 'output' },
      secret: text,
    },
    'module',
  );
  const caller = (next: string | null) =>
    littleProgram(
      {
        call: [
          'module',
          { program: 'module', inputs: { given: 21, secret: 'no' }, into: 'n', output: 'result' },
          { done: next, lost: null },
        ],
        nap: ['sleep', { seconds: 1 }, { done: null }],
        finalizeNote: ['note', { effect: { type: 'report.milestone', name: 'over' } }, { done: null }],
      },
      { n: { type: 'integer' }, secret: text },
    );

  it('has variables of its own, takes inputs, gives outputs, and shares the system variables', () => {
    const inside = begin({ main: caller('nap'), module });
    expect(inside.session).toMatchObject({ program: 'module', step: 'ask' });
    expect(inside.variables).toMatchObject({ given: 21, result: 42, secret: null });
    const back = inside.tell(digits('1'));
    expect(back.session).toMatchObject({ program: 'main', step: 'nap' });
    expect(back.session).not.toHaveProperty('frames');
    expect(back.variables).toMatchObject({ n: 42, Timezone: 'Asia/Tokyo', secret: null });
  });

  it('is left for Finalize of the outermost program when the caller hangs up in it', () => {
    const over = begin({ main: caller('nap'), module }).tell({ type: 'call.hungUp' });
    expect(over.session).toMatchObject({ program: 'main', step: null, outcome: 'hungUp' });
    expect(over.latest.effects.map(({ type }) => type)).toEqual(['report.milestone']);
  });

  it('does not come back when it has sent the caller away', () => {
    const sending = littleProgram({ end: ['terminate', {}, { done: null }] }, {}, 'module');
    const over = begin({ main: caller('nap'), module: sending });
    expect(over.session).toMatchObject({ program: 'main', step: null, outcome: 'terminated' });
    expect(over.latest.effects.map(({ type }) => type)).toEqual(['call.hangUp', 'report.milestone']);
  });

  it('ends at once when it is empty', () => {
    expect(begin({ main: caller('nap'), module: littleProgram({}) }).session).toMatchObject({
      program: 'main',
      step: 'nap',
    });
  });

  it('cannot call itself for ever', () => {
    const endless = littleProgram(
      { again: ['module', { program: 'module', inputs: {}, into: 'n', output: 'n' }, { done: null }] },
      { n: { type: 'integer' } },
    );
    expect(begin({ main: endless, module: endless }).session.error).toMatch(/more than 16 modules/);
  });
});

describe('the session of a callback', () => {
  const callback: Callback = {
    ...{ id: 'cb', virtualQueue: 'Sales', phoneNumber: '+12125550199', offerType: 'ASAP', language: 'fr-CA' },
    priority: { start: 0, increment: 0, interval: 60, limit: 0 },
    ...{ userData: { account: '7' }, createdAt: 0, state: 'QUEUED', callDirection: 'USERTERMINATED' },
  };
  const program = littleProgram(
    {
      dial: [
        'ask_host',
        { effect: { type: 'report.milestone', name: 'dial' }, wait: ['call.answered'] },
        { done: 'hello' },
      ],
      hello: ['say', { text: 'Hello' }, { done: null }],
    },
    { answer: { type: 'object' } },
  );
  const started = () => begin(program, { type: 'callback.started', at: 0, callback });

  it('knows its callback, and has nobody on the line before the customer answers', () => {
    expect(started()).toMatchObject({
      session: { callEnded: true },
      variables: { CallbackId: 'cb', CallbackRequest: callback, UserData: { account: '7' }, AppLanguageName: 'fr-CA' },
    });
    const up = started().tell({ type: 'call.answered', party: 'human' });
    expect(up.session).toMatchObject({ step: 'hello', waits: ['call.promptsEnded'] });
    expect(up.session).not.toHaveProperty('callEnded');
    expect(up.tell(answered).latest.effects.map(({ type }) => type)).toEqual(['call.hangUp']);
  });
});

describe('a step that is entered by many sessions', () => {
  const linked = link(
    littleConfiguration({
      main: littleProgram(
        {
          hello: ['say', { text: 'Hello' }, { done: 'number' }],
          number: ['say', { text: 'You call from', variable: 'ANI' }, { done: 'nap' }],
          nap: ['sleep', { seconds: 1 }, { done: null }],
        },
        {},
      ),
    }),
    littleBehaviors,
  );
  const facts = { figures: () => expect.fail('nobody asks for figures') };

  function call(from: string, at: number) {
    const first = startSession(linked, {
      ...{ id: from, program: 'main', facts },
      event: { type: 'call.arrived', at, from, to: '+12125550100', interaction: from },
    });
    const second = advanceSession(linked, first.session, { ...answered, at }, facts);
    return [first, second, advanceSession(linked, second.session, { ...answered, at }, facts)] as const;
  }

  it('asks the same of each caller, under an id of its own', () => {
    const asked = ['1', '2'].map((from) => call(from, 0)[0].effects);
    expect(asked).toMatchObject([
      [{ id: '1/0/0', prompts: [{ text: 'Hello' }] }],
      [{ id: '2/0/0', prompts: [{ text: 'Hello' }] }],
    ]);
  });

  it('answers anew where it looks at the session or the time', () => {
    const calls = [call('1', 0), call('2', 5000)];
    expect(calls.map(([, { effects }]) => effects)).toMatchObject([
      [{ prompts: [{ text: 'You call from' }, { text: '1' }] }],
      [{ prompts: [{ text: 'You call from' }, { text: '2' }] }],
    ]);
    expect(calls.map(([, , { session }]) => session.until)).toEqual([1000, 6000]);
  });
});
