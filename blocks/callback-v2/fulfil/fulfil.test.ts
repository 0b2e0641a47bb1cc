import { describe, expect, it } from 'vitest';
import { type ExampleResult, exampleNow, play } from '../../example.suite.ts';
import { answered, attemptFailed, callback, errand } from '../fulfil.examples.suite.ts';
import { callbackV2 } from '../index.ts';
import { cards, connected, elapsed, hungUp, press, promptsEnded, silence, slots } from '../offer.examples.suite.ts';

const tell = (...args: Parameters<typeof errand> extends [string, ...infer Rest] ? Rest : never) =>
  play(callbackV2, errand('', ...args));
const types = ({ effects }: ExampleResult) => effects.map((each) => each.type);
const heard = ({ effects }: ExampleResult) =>
  effects.flatMap((each) => ('prompts' in each ? each.prompts.map((prompt) => prompt.text).join(' ') : []));
const settings = (more: object) => ({ queues: cards(more) });

describe('reaching the customer', () => {
  it('waits with the start of the request and the growth of the block', () => {
    expect(tell({}, [], null).effects).toEqual([
      {
        type: 'callback.wait',
        callback: 'cb1',
        mode: 'businessToCustomer',
        priority: { start: 30, increment: 10, interval: 60, limit: 100 },
      },
    ]);
  });

  it('overrides the attempts of the settings when told so', () => {
    const override = {
      attempts: 'override',
      maxAttempts: { from: 'variable', variable: 'Most' },
      retryInterval: { from: 'literal', value: 7 },
    } as const;
    expect(tell(override, [], null, { variables: { Most: 2 } }).effects).toMatchObject([
      { maxAttempts: 2, retryIntervalMinutes: 7 },
    ]);
  });

  it('says once that it waits, however many attempts fail', () => {
    expect(types(tell({}, [attemptFailed(1, false), attemptFailed(2, false)], null))).toEqual(['callback.wait']);
  });

  it('hangs up on a machine and waits for the next attempt', () => {
    for (const party of ['machine', 'fax'] as const)
      expect(types(tell({}, [answered(party), hungUp], null))).toEqual(['callback.wait', 'call.hangUp']);
  });

  it('leaves a message and completes when the settings say so', () => {
    const result = tell(
      {},
      [answered('machine'), promptsEnded],
      'notReached',
      settings({ answeringMachineAction: 'LEAVE_MESSAGE_COMPLETE' }),
    );
    expect(types(result)).toEqual(['callback.wait', 'call.play', 'call.hangUp', 'callback.finish']);
    expect(result.variables.Dialled).toBe('ANSWERING_MACHINE');
  });

  it('treats a machine as a person when the settings say so, or when nobody listens for machines', () => {
    for (const more of [{ answeringMachineAction: 'TREAT_AS_PERSON' }, { cpdEnabled: false }])
      expect(types(tell({ greet: false }, [answered('machine')], null, settings(more)))).toContain('call.queue');
  });

  it('is over when the callback is cancelled from elsewhere', () => {
    expect(tell({}, [{ type: 'callback.cancelled' }], 'customerCancelled').outlet).toBe('customerCancelled');
  });

  it('is over without closing the record when it is rescheduled from elsewhere', () => {
    const result = tell({}, [{ type: 'callback.rescheduled', desiredTime: exampleNow + 1 }], 'customerRescheduled');
    expect(types(result)).toEqual(['callback.wait']);
  });

  it('has done its part when a customer who dials in was matched', () => {
    const result = tell(
      { mode: 'customerDialsIn' },
      [{ type: 'callback.customerMatched', request: 'r1' }],
      'connected',
    );
    expect(result.effects.at(-1)).toMatchObject({ reason: 'CONNECTED', dialResult: 'USERORIGINATED_CONNECTED' });
  });
});

describe('talking to the customer', () => {
  it('asks for a choice and continues on 1', () => {
    const result = tell({ ask: true }, [answered(), press('1'), connected], 'connected');
    expect(heard(result)[0]).toBe(
      'Hello, this is the call back that you asked for. To talk to an agent now, press 1. To choose another time, press 2. To cancel the callback, press 3.',
    );
    expect(result.outlet).toBe('connected');
  });

  it('puts a customer through who makes no choice', () => {
    expect(types(tell({ ask: true, retries: 1 }, [answered(), silence, press('9')], null)).at(-1)).toBe('call.queue');
  });

  it('asks again when no other time is free', () => {
    const result = tell({ ask: true, inputMode: 'nextSlots' }, [answered(), press('2'), slots()], null);
    expect(heard(result).at(-1)).toMatch(/^No other time is free\. To talk to an agent now/);
  });

  it('goes back to the question from the choice of a time', () => {
    const result = tell({ ask: true, inputMode: 'nextSlots' }, [answered(), press('2'), slots(1), press('3')], null);
    expect(heard(result).at(-1)).toMatch(/To talk to an agent now/);
  });

  it('counts a customer who hangs up before an agent came as cancelled', () => {
    for (const before of [[], [promptsEnded]])
      expect(tell({}, [answered(), ...before, hungUp], 'customerCancelled').effects.at(-1)).toMatchObject({
        reason: 'CANCELLED_BY_CUSTOMER',
      });
  });
});

describe('waiting for an agent', () => {
  it('keeps the place that the callback had from its start', () => {
    const { effects } = tell({ greet: false }, [answered()], null);
    expect(effects.at(-1)).toMatchObject({
      type: 'call.queue',
      virtualQueue: 'Cards',
      skillExpression: 'CardSkill > 0',
      since: callback.createdAt,
      priority: { start: 30 },
    });
  });

  it('counts a scheduled callback from its time, for the agents it asked for', () => {
    const scheduled = { ...callback, desiredTime: exampleNow - 5000, skillExpression: 'Gold > 2' };
    const { effects } = tell({ greet: false }, [answered()], null, {
      variables: { CallbackRequest: scheduled as never },
    });
    expect(effects.at(-1)).toMatchObject({ since: exampleNow - 5000, skillExpression: 'Gold > 2' });
  });

  it('gives up after Max Wait For Agent On Call', () => {
    const result = tell({ greet: false }, [answered(), elapsed], null, settings({ maxAgentWaitSec: 90 }));
    expect(types(result).slice(-2)).toEqual(['call.dequeue', 'call.play']);
    expect(result.reasons).toContain('No agent was free in time.');
  });

  it('leaves by Error when the queue refuses the call', () => {
    const result = tell({ greet: false }, [answered(), { type: 'queue.refused', reason: 'unknown' }], 'error');
    expect(result.effects.at(-1)).toMatchObject({ reason: 'ERROR' });
  });
});
