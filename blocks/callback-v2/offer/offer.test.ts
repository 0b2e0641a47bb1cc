import { describe, expect, it } from 'vitest';
import { type Example, type ExampleResult, exampleNow, play, queueFacts } from '../../example.suite.ts';
import { callbackV2 } from '../index.ts';
import {
  accepted,
  cards,
  connected,
  elapsed,
  hungUp,
  office,
  press,
  promptsEnded,
  refused,
  silence,
  slots,
  story,
} from '../offer.examples.suite.ts';

const saturday = exampleNow + 4 * 86_400_000;
const tell = (...args: Parameters<typeof story> extends [string, ...infer Rest] ? Rest : never) =>
  play(callbackV2, story('', ...args));
const types = ({ effects }: ExampleResult) => effects.map((each) => each.type);
const heard = ({ effects }: ExampleResult) =>
  effects.map((each) => ('prompts' in each ? each.prompts.map((prompt) => prompt.text).join(' ') : each.type));
const until = ({ moves }: ExampleResult) => moves.map((move) => ('wait' in move ? move.until : undefined));
const without = (wait: number): Partial<Example> => ({
  queues: cards({}, { figures: { estimatedWaitTime: wait, agentsLoggedIn: 1 } }),
});

describe('waiting with an offer', () => {
  it('queues the live call for the agents of the settings, at the block’s priority', () => {
    const { effects } = tell({}, [], null);
    expect(effects[0]).toMatchObject({
      type: 'call.queue',
      virtualQueue: 'Cards',
      skillExpression: 'CardSkill > 0',
      priority: { start: 0, increment: 10, interval: 60, limit: 100 },
      since: exampleNow,
    });
  });

  it('tells the wait and the keys that count', () => {
    expect(heard(tell({}, [], null))[1]).toBe(
      'You do not have to wait: we can call you back. The estimated waiting time is about 5 minutes. To be called when it is your turn, press 1. To choose the day and time of the call, press 2. To go on without a callback, press 3.',
    );
  });

  it('offers nothing below the threshold and looks again half a minute later', () => {
    const result = tell({}, [], null, without(119));
    expect(types(result)).toEqual(['call.queue']);
    expect(until(result)).toEqual([exampleNow + 30_000]);
    expect(result.reasons).toContain('The wait of 119 s is below the threshold of 120 s.');
  });

  it('offers at the very threshold', () => {
    expect(types(tell({}, [], null, without(120)))).toEqual(['call.queue', 'call.collect']);
  });

  it('offers only what block and settings both allow', () => {
    const scheduledOnly = { queues: cards({ immediateEnabled: false }) };
    expect(heard(tell({}, [], null, scheduledOnly))[1]).not.toContain('press 1');
    expect(heard(tell({ offerScheduled: false }, [], null))[1]).not.toContain('press 2');
  });

  it('takes the key of a kind that is not offered for a mistake', () => {
    const result = tell({ offerScheduled: false, retries: 1 }, [press('2'), press('2')], null);
    expect(heard(result)[2]).toMatch(/^Sorry, that cannot be used\./);
    expect(result.outlet).toBeNull();
  });

  it('offers again every two minutes, three times at most, and then waits without an end', () => {
    const result = tell({}, [silence, elapsed, press('3'), elapsed, silence], null);
    expect(types(result)).toEqual(['call.queue', 'call.collect', 'call.collect', 'call.collect']);
    expect(until(result)).toEqual([
      undefined,
      exampleNow + 120_000,
      undefined,
      exampleNow + 240_000,
      undefined,
      undefined,
    ]);
  });

  it('is answered by an agent while the caller listens, types or chooses', () => {
    for (const before of [[], [press('1')], [press('2'), press('1')], [press('2'), press('1'), press('0612')]])
      expect(tell({}, [...before, connected], 'routedToAgent').outlet).toBe('routedToAgent');
  });

  it('leaves by Caller Hung Up whatever the caller was doing', () => {
    for (const before of [[], [press('1')], [press('2'), press('1')]])
      expect(tell({}, [...before, hungUp], 'callerHungUp').outlet).toBe('callerHungUp');
  });

  it('leaves by Error when the queue refuses the call', () => {
    expect(tell({}, [{ type: 'queue.refused', reason: 'no such queue' }], 'error').outlet).toBe('error');
  });

  it('goes on by Not Offered for a queue without a settings row', () => {
    expect(tell({}, [], 'notOffered', { queues: { Cards: queueFacts('Cards', { hours: office }) } }).outlet).toBe(
      'notOffered',
    );
  });
});

describe('outside hours', () => {
  it('offers a scheduled callback only, and waits for nobody', () => {
    const result = tell({}, [], null, { now: saturday });
    expect(types(result)).toEqual(['call.collect']);
    expect(heard(result)[0]).not.toContain('waiting time');
  });

  it('reports the offer as made off hours', () => {
    const { effects } = tell({}, [press('2'), press('1'), press('0616'), press('1000'), slots(240), press('1')], null, {
      now: saturday,
    });
    expect(effects.at(-1)).toMatchObject({
      type: 'callback.request',
      offerTiming: 'OFF-HOURS',
      offerType: 'SCHEDULED',
    });
  });

  it('goes on by Not Offered when told to offer nothing then', () => {
    expect(tell({ offerOutsideHours: false }, [], 'notOffered', { now: saturday }).outlet).toBe('notOffered');
  });

  it('goes on by Declined after a no or after silence', () => {
    for (const answer of [press('3'), silence])
      expect(tell({}, [answer], 'declined', { now: saturday }).outlet).toBe('declined');
  });

  it('says so when no time is free, and leaves', () => {
    const result = tell({ inputMode: 'nextSlots' }, [press('2'), press('1'), slots(), promptsEnded], 'notOffered', {
      now: saturday,
    });
    expect(result.outlet).toBe('notOffered');
    expect(heard(result).at(-1)).toBe('A callback is not available at the moment.');
  });
});

describe('the phone number', () => {
  it('is read back digit by digit', () => {
    expect(heard(tell({}, [press('1')], null))[2]).toBe(
      'We will call you at 1 2 1 2 5 5 5 0 1 2 3. If this is right, press 1. To enter another number, press 2.',
    );
  });

  it('is asked for when it is withheld or unreadable', () => {
    for (const ANI of ['', 'anonymous', '12'])
      expect(heard(tell({}, [press('1')], null, { variables: { ANI } }))[2]).toMatch(/^Please enter your phone number/);
  });

  it('comes from a variable, in the national form of the default country', () => {
    const { effects } = tell(
      { numberSource: 'variable', numberVariable: 'Mobile', confirmNumber: false },
      [press('1')],
      null,
      { variables: { Mobile: '(212) 555-0188' } },
    );
    expect(effects.at(-1)).toMatchObject({ type: 'callback.request', phoneNumber: '+12125550188' });
  });

  it('can be changed, and the new one is confirmed too', () => {
    const result = tell({}, [press('1'), press('2'), press('2125550188'), press('1')], null);
    expect(heard(result)[4]).toContain('1 2 1 2 5 5 5 0 1 8 8');
    expect(result.effects.at(-1)).toMatchObject({ type: 'callback.request', phoneNumber: '+12125550188' });
  });

  it('cannot be changed when that is not allowed', () => {
    const result = tell({ allowChange: false, retries: 0 }, [press('1'), press('2')], null);
    expect(heard(result)[2]).not.toContain('another number');
    expect(heard(result).at(-1)).toBe('A callback is not available at the moment.');
  });

  it('is checked against the queue’s rule; after the retries the caller goes on waiting', () => {
    const numberRule = { name: 'Domestic', countries: ['US'], blockedPatterns: ['^\\+1900'] };
    const queues = { Cards: { ...cards().Cards, numberRule } };
    const result = tell(
      { numberSource: 'ask', retries: 1 },
      [press('1'), press('447911123456'), press('9005550123')],
      null,
      {
        queues,
      },
    );
    expect(types(result).slice(2)).toEqual(['call.collect', 'call.collect', 'call.play']);
    expect(result.moves.at(-1)).toMatchObject({ wait: expect.arrayContaining(['agent.connected']) });
  });

  it('may be declined instead of confirmed', () => {
    const result = tell({ maxOffers: 1 }, [press('1'), press('3')], 'declined');
    expect(result.outlet).toBe('declined');
  });
});

describe('requesting', () => {
  const asked = [press('1'), press('1')];

  it('hands everything over that the callback needs', () => {
    const { effects } = tell(
      {
        userData: [{ key: 'Account', value: { from: 'variable', variable: 'Account' } }],
        skillExpression: { from: 'literal', value: 'Gold > 2' },
      },
      asked,
      null,
      { variables: { Account: '42' } },
    );
    expect(effects.at(-1)).toEqual({
      type: 'callback.request',
      virtualQueue: 'Cards',
      phoneNumber: '+12125550123',
      since: exampleNow,
      offerType: 'COMBINED_SCHEDULED_AND_ASAP',
      offerThreshold: 120,
      offerTiming: 'ON-HOURS',
      estimatedWaitTime: 300,
      language: 'en-US',
      priority: { start: 0, increment: 10, interval: 60, limit: 100 },
      skillExpression: 'Gold > 2',
      originatingInteraction: 'i1',
      userData: { Account: '42' },
    });
  });

  it('puts the caller back at the old place when the callback is refused', () => {
    const result = tell({}, [...asked, refused('queue-full')], null);
    expect(types(result).slice(-2)).toEqual(['call.queue', 'call.play']);
    expect(result.effects.at(-2)).toMatchObject({ since: exampleNow });
  });

  it('asks for another number when the number was refused', () => {
    const result = tell({}, [...asked, refused('country-not-permitted')], null);
    expect(heard(result).at(-1)).toMatch(/^Sorry, that cannot be used\. Please enter your phone number/);
    expect(tell({}, [...asked, refused('country-not-permitted'), connected], 'routedToAgent').outlet).toBe(
      'routedToAgent',
    );
  });

  it('looks for another time when the slot was taken meanwhile', () => {
    const chosen = [press('2'), press('1'), press('0612'), press('1430'), slots(52.5), press('1')];
    expect(heard(tell({}, [...chosen, refused('slot-full')], null)).at(-1)).toMatch(/^Please enter the day/);
  });

  it('keeps the booking of a caller who hangs up right after it', () => {
    expect(tell({}, [...asked, hungUp, accepted], 'immediateAccepted').outlet).toBe('immediateAccepted');
    expect(tell({}, [...asked, accepted, hungUp], 'immediateAccepted').outlet).toBe('immediateAccepted');
    expect(tell({}, [...asked, hungUp, refused('duplicate')], 'callerHungUp').outlet).toBe('callerHungUp');
  });

  it('does not serve twice: the callback is cancelled when an agent was quicker', () => {
    const result = tell({}, [...asked, connected, accepted], 'routedToAgent');
    expect(result.effects.at(-1)).toEqual({
      type: 'callback.finish',
      callback: 'cb1',
      reason: 'CANCELLED_BY_CUSTOMER',
    });
    expect(result.outcome).toBe('routed');
    expect(tell({}, [...asked, connected, refused('duplicate')], 'routedToAgent').outlet).toBe('routedToAgent');
  });
});
