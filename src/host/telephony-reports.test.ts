import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateTraceEntry } from '../generated/validate/records.js';
import { schemaDiagnostics } from '../model/schema-diagnostics.ts';
import {
  type LittleStep,
  littleBehaviors,
  littleConfiguration,
  littleProgram,
} from '../runtime/sessions/little-programs.suite.ts';
import { littleCentre } from './little-centre.suite.ts';
import { createMemoryStore } from './memory-store.ts';
import { createRuntime } from './runtime.ts';
import { createSeededIds } from './seeded-ids.ts';
import { telephonyOf } from './telephony.suite.ts';
import type { TelephonyEvent } from './telephony-events.ts';
import { createVirtualClock } from './virtual-clock.ts';

const arrived = { type: 'arrived', from: '+12125550111', to: '+12125550100' } as const;
/** Whoever embeds the runtime may have no types. */
const untyped = (value: unknown) => value as never;

/** A callback whose customer is being dialled. */
function dialled(settings: Parameters<typeof littleCentre>[0] = {}) {
  const asked: string[] = [];
  const centre = littleCentre(settings, { telephone: { detectMachine: (_session, id) => asked.push(id) } });
  const id = centre.create();
  centre.runtime.agents.setState('ann', 'ready');
  centre.runtime.agents.setState('ann', 'notReady');
  const session = `session-of-${id}`;
  const report = (event: TelephonyEvent) => centre.runtime.telephony.report(session, event);
  const record = () => centre.of(id);
  return { ...centre, asked, session, report, record };
}

it('an answer that is told twice is no person while it is being found out who has answered', () => {
  const { report, record, session, asked } = dialled();
  const answer = { type: 'answered', id: `${session}/dial/1` } as const;
  expect(report(answer)).toEqual({});
  expect(report(answer)).toEqual({ ignored: 'It is being found out already who has answered.' });
  expect(record()).toMatchObject({ state: 'ROUTING' });
  report({ type: 'answered', id: asked[0] ?? '', party: 'machine' });
  expect(record()).toMatchObject({ state: 'QUEUED', attempts: [{ result: 'ANSWERING_MACHINE' }] });
});

describe('what a telephone system tells', () => {
  it('begins a session of the name that it gives, once', () => {
    const { runtime, trace } = littleCentre();
    expect(runtime.telephony.report('sip:77@host', arrived)).toEqual({});
    expect(runtime.calls.get('sip:77@host')).toMatchObject({ call: { from: '+12125550111' } });
    expect(runtime.telephony.report('sip:77@host', arrived)).toEqual({ ignored: 'The call has arrived already.' });
    expect(runtime.calls.list()).toHaveLength(1);
    expect(trace.at(-1)).toMatchObject({ session: 'sip:77@host', what: 'ignored', event: 'arrived' });
  });

  it.each(['virtual/callback-1', 'callback/1', 'session-of-callback-1', '', ' ', 'x'.repeat(101), 'a\nb', '<script>'])(
    'does not begin a session that is called %j',
    (name) => {
      const { runtime } = littleCentre();
      expect(runtime.telephony.report(name, arrived)).toHaveProperty('ignored');
      expect(runtime.calls.list()).toEqual([]);
    },
  );

  it('begins sessions whose names are those of things that every object has', () => {
    const { runtime } = littleCentre();
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(runtime.telephony.report(name, arrived)).toEqual({});
      expect(runtime.calls.get(name)?.session.id).toBe(name);
    }
  });

  it('is ignored with its reason when no application answers', () => {
    const { runtime } = littleCentre();
    expect(runtime.telephony.report('c', { ...arrived, to: '+19' })).toEqual({
      ignored: 'No application answers +19.',
    });
  });

  it.each([
    [undefined, 'This is not an event.'],
    [{ type: 5 }, 'This is not an event.'],
    [{ type: 'danced' }, 'There is no event “danced”.'],
    [{ type: 'constructor' }, 'There is no event “constructor”.'],
    [{ type: 'digits' }, 'This is not an event: /digits'],
    [{ type: 'digits', digits: { toString: 1 } }, 'This is not an event: /digits'],
    [{ type: 'recorded', recording: 'r', milliseconds: -1 }, 'This is not an event: /milliseconds'],
    [{ type: 'played', interrupted: 'yes' }, 'This is not an event: /interrupted'],
    [{ type: 'answered', id: 'x', party: 'cat' }, 'This is not an event: /party'],
    [{ type: 'failed', id: 'x', cause: 'cat' }, 'This is not an event: /result'],
    [{ type: 'busy' }, 'It must name the command that it answers'],
    [{ type: 'bridged', id: 'x' }, 'It must name the agent.'],
    [{ type: 'busy', id: 'x', agent: 7 }, 'An agent is named by text.'],
    [{ type: 'busy', id: 'x', agent: 'nobody' }, 'There is no agent nobody.'],
    [{ type: 'busy', id: 'x', agent: '__proto__' }, 'There is no agent __proto__.'],
    [{ type: 'noAnswer', id: 'x' }, 'Nobody is being dialled for this session.'],
    [{ type: 'hungUp', agent: 'ann' }, 'That agent has nothing to do with this call.'],
  ])('is ignored when it is %j', (event, reason) => {
    const { runtime, trace } = littleCentre();
    runtime.telephony.report('c', arrived);
    const told = runtime.telephony.report('c', untyped(event));
    expect(told).toEqual({ ignored: expect.stringContaining(reason) });
    expect(trace.at(-1)).toMatchObject({ session: 'c', what: 'ignored' });
    expect(schemaDiagnostics(validateTraceEntry, trace.at(-1))).toEqual([]);
  });

  it('is ignored when nobody knows the session', () => {
    const { runtime, trace } = littleCentre();
    expect(runtime.telephony.report('c', { type: 'hungUp' })).toEqual({ ignored: 'There is no call c.' });
    expect(runtime.telephony.report(untyped({}), { type: 'hungUp' })).toEqual({
      ignored: 'A session is named by text.',
    });
    expect(trace.map(({ session, program }) => [session, program])).toEqual([
      ['c', ''],
      ['', ''],
    ]);
  });

  it('never throws, whatever it is, and leaves a trace as the schema has it', () => {
    const { runtime, trace } = littleCentre();
    runtime.telephony.report('c', arrived);
    runtime.agents.setState('ann', 'ready');
    const types = ['arrived', 'played', 'digits', 'hungUp', 'answered', 'busy', 'failed', 'bridged', 'spoken'];
    const anything = fc.record(
      {
        type: fc.oneof(fc.constantFrom(...types), fc.anything()),
        id: fc.oneof(fc.constantFrom('c/offer/ann/1', 'c/offer/ann/1/bridge'), fc.anything()),
        agent: fc.oneof(fc.constantFrom('ann', 'bob', '__proto__'), fc.anything()),
        party: fc.anything(),
        digits: fc.anything(),
        text: fc.anything(),
        from: fc.anything(),
        to: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom('c', 'd', '__proto__'), fc.anything()), anything, (session, event) => {
        runtime.telephony.report(untyped(session), untyped(event));
      }),
      { numRuns: 500 },
    );
    for (const entry of trace) expect(schemaDiagnostics(validateTraceEntry, entry)).toEqual([]);
  });
});

describe('what comes of prompts, inputs and recordings', () => {
  it('counts once where it carries the name of its command, however often it is told', () => {
    const commands: string[] = [];
    const say = (text: string, next: string | null): LittleStep => ['say', { text }, { done: next }];
    const talks = littleConfiguration(
      { main: littleProgram({ one: say('One', 'two'), two: say('Two', 'three'), three: say('Three', null) }) },
      { numbers: [{ number: '+12125550100', program: 'main' }] },
    );
    const runtime = createRuntime(talks, {
      ...{ store: createMemoryStore(), clock: createVirtualClock(0), notifier: { notify() {} } },
      ...{ ids: createSeededIds(1), behaviors: littleBehaviors },
      telephony: telephonyOf({ play: (_session, id) => commands.push(id) }),
    });
    runtime.telephony.report('c', arrived);
    const [first = ''] = commands;
    expect(runtime.telephony.report('c', { type: 'played', id: first })).toEqual({});
    expect(runtime.telephony.report('c', { type: 'played', id: first })).toHaveProperty('ignored');
    expect(runtime.calls.get('c')?.session.step).toBe('two');
    runtime.telephony.report('c', { type: 'played' });
    expect(runtime.calls.get('c')?.session.step).toBe('three');
  });
});

describe('what comes of dialling a customer', () => {
  it('is told by the name of the command', () => {
    const { report, record, session } = dialled();
    expect(report({ type: 'busy', id: `${session}/dial/1` })).toEqual({});
    expect(record()).toMatchObject({ state: 'QUEUED', attempts: [{ result: 'BUSY' }] });
  });

  it('is ignored when it is told of an earlier attempt, or of none', () => {
    const { runtime, report, record, session, wait } = dialled();
    report({ type: 'noAnswer', id: `${session}/dial/1` });
    expect(report({ type: 'busy', id: `${session}/dial/1` })).toEqual({
      ignored: 'Nobody is being dialled for this session.',
    });
    runtime.agents.setState('ann', 'ready');
    wait(300);
    const before = record();
    expect(before?.attempts).toHaveLength(2);
    for (const id of [`${session}/dial/1`, `${session}/dial/3`, 'nothing'])
      expect(report({ type: 'answered', id, party: 'human' })).toEqual({
        ignored: 'That attempt is over: what comes of it is passed over.',
      });
    expect(record()).toBe(before);
  });

  it('counts as a person at once without CPD, whoever answers', () => {
    const { report, record, session, asked } = dialled({ cpdEnabled: false });
    report({ type: 'answered', id: `${session}/dial/1` });
    expect(record()).toMatchObject({ state: 'PROCESSING', dialResult: 'CONNECTED' });
    expect(asked).toEqual([]);
  });
});

describe('with CPD', () => {
  it('the answered line is listened to, and what is found out counts', () => {
    for (const [party, result] of [
      ['human', 'PERSON'],
      ['machine', 'ANSWERING_MACHINE'],
      ['fax', 'FAX'],
      ['unknown', 'PERSON'],
    ] as const) {
      const { report, record, session, asked, wait, hungUp } = dialled();
      report({ type: 'answered', id: `${session}/dial/1` });
      expect(asked).toEqual([`${session}/dial/1/detect`]);
      // Nobody rings any more: No-Answer Timeout is over.
      wait(9);
      expect(record()).toMatchObject({ state: 'ROUTING', attempts: [{ number: 1 }] });
      expect(record()?.deadlines).not.toHaveProperty('ring');
      expect(report({ type: 'answered', id: `${session}/dial/1/detect`, party })).toEqual({});
      expect(record()?.attempts?.[0]).toMatchObject({ result });
      expect(hungUp).toEqual(result === 'PERSON' ? [] : [session]);
    }
  });

  it('a party that is known at once needs no listening', () => {
    const { report, record, session, asked } = dialled();
    report({ type: 'answered', id: `${session}/dial/1`, party: 'human' });
    expect(record()).toMatchObject({ state: 'PROCESSING' });
    expect(asked).toEqual([]);
  });

  it('nothing found out within 10 s counts as a person', () => {
    const { report, record, session, wait } = dialled();
    report({ type: 'answered', id: `${session}/dial/1` });
    wait(10);
    expect(record()).toMatchObject({ state: 'PROCESSING', dialResult: 'PERSON' });
    expect(report({ type: 'answered', id: `${session}/dial/1/detect`, party: 'machine' })).toHaveProperty('ignored');
  });

  it('who hangs up before it was found out was not reached', () => {
    const { report, record, session, wait } = dialled();
    report({ type: 'answered', id: `${session}/dial/1` });
    report({ type: 'hungUp' });
    expect(record()).toMatchObject({ state: 'QUEUED', attempts: [{ result: 'UNKNOWN' }] });
    wait(10);
    expect(record()).toMatchObject({ state: 'QUEUED' });
  });

  it('a callback that is cancelled meanwhile stays cancelled', async () => {
    const { report, record, runtime, session, wait } = dialled();
    report({ type: 'answered', id: `${session}/dial/1` });
    await runtime.callbacks.cancel(record()?.id ?? '', { by: 'console' });
    wait(10);
    expect(record()).toMatchObject({ state: 'COMPLETED', reason: 'CANCELLED_BY_ADMIN' });
  });
});
