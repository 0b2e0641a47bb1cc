import { describe, expect, it } from 'vitest';
import type { Callback, CallInRequest } from '../../generated/types.ts';
import type { SimulatedPush, SimulationSnapshot } from '../../host/simulation.ts';
import { consumerNumber, consumersOf, isValid, phoneOf, validUntil } from './consumer.ts';
import { standing } from './consumer-words.ts';

const callback = (id: string, more: Partial<Callback> = {}): Callback => ({
  ...{ id, virtualQueue: 'Sales', phoneNumber: '+12125550123', offerType: 'ASAP', language: 'en-US', userData: {} },
  ...{ priority: { start: 0, increment: 0, interval: 60, limit: 0 }, createdAt: 0, state: 'QUEUED' },
  callDirection: 'USERTERMINATED',
  ...more,
});
const request = (id: string, more: Partial<CallInRequest> = {}): CallInRequest => ({
  ...{ id, groupName: 'help', toPhoneNumber: '+12125550100', createdAt: 10, expiresAt: 1000, state: 'open' },
  ...{ userData: {}, callback: 'a' },
  ...more,
});
const push = (id: string, event: SimulatedPush['event'], of: string, at = 5): SimulatedPush => ({
  ...{ id, event, at, callback: of },
});
const centre = (shown: Partial<SimulationSnapshot>): SimulationSnapshot => ({
  ...{ now: 0, calls: [], agents: [], callbacks: [], callInRequests: [], pushes: [], queues: [], regions: [] },
  ...{ upcoming: [], traceLength: 0 },
  ...shown,
});

describe('a consumer’s phone', () => {
  const snapshot = centre({
    callbacks: [callback('a'), callback('b', { phoneNumber: '+12125550199' }), callback('c')],
    pushes: [push('1', 'CALLBACK_READY', 'a'), push('2', 'CALLBACK_READY', 'b'), push('3', 'CALLBACK_PURGED', 'c')],
    callInRequests: [
      request('before', { createdAt: 1 }),
      request('old'),
      request('new'),
      request('x', { callback: 'b' }),
    ],
  });

  it('shows what is its own, newest first', () => {
    const { pushes, callbacks } = phoneOf(snapshot, '+12125550123');
    expect(callbacks.map(({ id }) => id)).toEqual(['c', 'a']);
    expect(pushes.map((each) => each.push.id)).toEqual(['3', '1']);
  });

  it('shows with what it was told the newest number it has asked for since', () => {
    const [purged, ready] = phoneOf(snapshot, '+12125550123').pushes;
    expect(ready?.request?.id).toBe('new');
    expect(purged).not.toHaveProperty('request');
    expect(
      phoneOf(centre({ ...snapshot, callInRequests: [request('before', { createdAt: 1 })] }), '+12125550123').pushes[1],
    ).not.toHaveProperty('request');
  });

  it('shows the number to call with the push notification that brought it', () => {
    const { id, toPhoneNumber, expiresAt } = request('old');
    const brought = { ...push('4', 'CALL_IN_CREATED', 'a'), callIn: { id, toPhoneNumber, expiresAt } };
    const { pushes } = phoneOf(centre({ ...snapshot, pushes: [brought] }), '+12125550123');
    expect(pushes[0]?.request?.id).toBe('old');
  });

  it('is known by its number however it is written', () => {
    expect(consumerNumber('(212) 555-0123', 'US')).toBe('+12125550123');
    expect(consumerNumber('020 7946 0123', 'GB')).toBe('+442079460123');
    expect(consumerNumber(' nobody ', undefined)).toBe('nobody');
  });

  it('is one of those that are told by push notifications', () => {
    const pushTargets = [{ channel: 'FCM' as const, target: 'x' }];
    const callbacks = [
      callback('a', { pushTargets }),
      callback('b', { phoneNumber: '+12125550199', pushTargets }),
      callback('c', { phoneNumber: '+12125550188' }),
      callback('d', { pushTargets }),
    ];
    expect(consumersOf({ callbacks })).toEqual(['+12125550123', '+12125550199']);
  });
});

describe('a number that was handed out', () => {
  it('is good until the request or the callback is over, whichever comes first', () => {
    expect(validUntil(request('r'), callback('a'))).toBe(1000);
    expect(validUntil(request('r'), callback('a', { deadlines: { expiry: 600, purge: 700 } }))).toBe(600);
    const waits = callback('a', { state: 'ROUTING', deadlines: { expiry: 600 } });
    expect(isValid(request('r'), waits, 599)).toBe(true);
    expect(isValid(request('r'), waits, 600)).toBe(false);
    expect(isValid(request('r', { state: 'matched' }), waits, 0)).toBe(false);
    expect(isValid(request('r'), callback('a', { expiredAt: 1 }), 2)).toBe(false);
    expect(isValid(request('r'), callback('a', { state: 'COMPLETED' }), 2)).toBe(false);
  });
});

describe('the words of an app', () => {
  it('say where a callback stands for its consumer', () => {
    const dialsIn = { waits: { mode: 'customerDialsIn', maxAttempts: 1, retryIntervalMinutes: 1 } } as const;
    const attempt = { number: 1, at: 0 };
    const said: readonly [Partial<Callback>, string][] = [
      [{ state: 'SCHEDULED' }, 'Booked'],
      [{ state: 'QUEUED' }, 'Waiting for your turn'],
      [{ state: 'QUEUED', attempts: [{ ...attempt, result: 'BUSY' }] }, 'Waiting to be called again'],
      [{ state: 'QUEUED', expiredAt: 1 }, 'Your turn has passed'],
      [{ state: 'ROUTING', ...dialsIn }, 'It is your turn to call'],
      [{ state: 'ROUTING', attempts: [attempt] }, 'We are calling you'],
      [{ state: 'PROCESSING' }, 'In conversation'],
      [{ state: 'COMPLETED', reason: 'PURGED' }, 'Ended without a conversation'],
      [{ state: 'COMPLETED', reason: 'SOMETHING_ELSE' }, 'Ended'],
    ];
    for (const [more, words] of said) expect(standing(callback('a', more))).toBe(words);
  });
});
