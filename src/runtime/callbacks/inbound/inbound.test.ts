import { describe, expect, it } from 'vitest';
import type { Callback, ResolvedSettings } from '../../../generated/types.ts';
import {
  type Around,
  awaitsUpcoming,
  begin,
  bySystem,
  letWait,
  mayDialIn,
  nextDeadline,
  onDeadline,
  takeTurn,
  unreached,
} from '../life/index.ts';
import { agentHasCall, callEnded, callerOf, customerCalls, openCallbackOf, placeOf, placeOfBoth } from './index.ts';

const minute = 60_000;
/** 2026-03-03 10:00 UTC. */
const ten = Date.UTC(2026, 2, 3, 10);
const settings = {
  ...{ earlyStartSec: 180, desiredTimeToleranceMin: 2, purgeTimeMin: 60, maxAttempts: 2, retryIntervalMin: 5 },
  ...{
    noAnswerTimeoutSec: 30,
    cpdEnabled: true,
    answeringMachineAction: 'RETRY',
    pushThresholdMin: 5,
    pushExpiryMin: 4,
  },
} as ResolvedSettings;
const around = (minutes: number): Around => ({ now: ten + minutes * minute, settings, specialDays: {} });
const priority = { start: 0, increment: 0, interval: 60, limit: 0 };
const record = (more: Partial<Callback> = {}): Callback => ({
  ...{ id: 'cb', virtualQueue: 'Sales', phoneNumber: '+12125550199', offerType: 'ASAP', language: 'en-US' },
  ...{ userData: {}, createdAt: ten, state: 'QUEUED', callDirection: 'USERTERMINATED', priority },
  ...{ pushTargets: [{ channel: 'FCM', target: 't' }] },
  ...more,
});
const waiting = (mode: 'businessToCustomer' | 'customerDialsIn' = 'businessToCustomer') =>
  letWait(begin(record(), around(0), bySystem).callback, { mode, priority }, around(0)).callback;
const dialled = () => takeTurn(waiting(), around(1)).callback;
const merged = (callback: Callback, minutes = 1) => customerCalls(callback, 'MERGE', 'call-1', around(minutes));

describe('a caller', () => {
  it('is told by the number in E.164, read with the default country of the queue', () => {
    expect(callerOf('(212) 555-0199', { defaultCountry: 'US' })).toBe('+12125550199');
    expect(callerOf('+49 30 901820', { defaultCountry: 'US' })).toBe('+4930901820');
  });

  it.each(['', ' ', 'anonymous', '1234', '911', '__proto__', '0'.repeat(500)])(
    'is nobody where the number is withheld, short, or none: %j',
    (from) => {
      expect(callerOf(from, { defaultCountry: 'US' })).toBeUndefined();
    },
  );

  it('has the open callback of the queue that waits longest, scheduled and expired ones left alone', () => {
    const number = '+12125550199';
    const callbacks = [
      record({ id: 'd', createdAt: ten - 9, virtualQueue: 'Service' }),
      record({ id: 'e', createdAt: ten - 9, phoneNumber: '+12125550198' }),
      record({ id: 'f', createdAt: ten - 9, state: 'SCHEDULED' }),
      record({ id: 'g', createdAt: ten - 9, expiredAt: ten }),
      record({ id: 'h', createdAt: ten - 9, mergedWith: 'call-9' }),
      record({ id: 'i', createdAt: ten - 9, state: 'PROCESSING' }),
      record({ id: 'c' }),
      record({ id: 'b', createdAt: ten - 5, state: 'ROUTING' }),
      record({ id: 'a', createdAt: ten - 5 }),
    ];
    expect(openCallbackOf(callbacks, number, 'Sales')?.id).toBe('a');
    expect(openCallbackOf(callbacks.slice(0, 6), number, 'Sales')).toBeUndefined();
  });
});

describe('the place of both', () => {
  const grows = { start: 0, increment: 10, interval: 60, limit: 100 };
  it('counts the wait from the earlier of the two', () => {
    const callback = placeOf(record());
    expect(placeOfBoth({ since: ten + minute, priority }, callback, ten + minute)).toEqual({ since: ten, priority });
    // A scheduled callback may enter its queue before its time.
    expect(placeOfBoth({ since: ten - 1, priority }, callback, ten).since).toBe(ten - 1);
  });

  it('has the higher of the two priorities', () => {
    const high = { ...priority, start: 30, limit: 30 };
    expect(placeOfBoth({ since: ten, priority }, { since: ten, priority: high }, ten).priority).toBe(high);
    expect(placeOfBoth({ since: ten, priority: grows }, { since: ten, priority }, ten).priority).toBe(grows);
  });
});

describe('a customer who calls', () => {
  it.each(['CANCEL', 'RESUME'] as const)('ends the callback where the setting is %s, without a push', (match) => {
    const step = customerCalls(waiting(), match, 'call-1', around(2));
    expect(step).toMatchObject({ line: 'leave', tell: [{ type: 'callback.cancelled' }] });
    expect([step.pushes, step.hangUp]).toEqual([undefined, undefined]);
    expect(step.callback).toMatchObject({ state: 'COMPLETED', reason: 'CANCELLED_BY_CUSTOMER' });
    const line = step.callback.history?.at(-1);
    expect(line).toMatchObject({ what: 'calledIn', by: 'flow', who: 'call-1' });
    expect(line?.why).toContain(`Call From Customer With Callback is ${match}`);
  });

  it('while being dialled has the attempt hung up, which counts as made and has no result', () => {
    for (const match of ['CANCEL', 'RESUME', 'MERGE'] as const) {
      const step = customerCalls(dialled(), match, 'call-1', around(1));
      expect(step).toMatchObject({ hangUp: true, line: 'leave' });
      expect(step.callback.attempts).toEqual([
        { number: 1, at: ten + minute, endedAt: ten + minute, result: 'UNKNOWN' },
      ]);
      expect(unreached(step.callback, 'BUSY', around(1)).callback).toBe(step.callback);
    }
  });

  it('stands in for the callback where the setting is MERGE: nothing becomes due, and no agent dials', () => {
    const { callback, tell, pushes } = merged(waiting());
    expect([tell, pushes]).toEqual([undefined, undefined]);
    expect(callback).toMatchObject({ state: 'QUEUED', mergedWith: 'call-1' });
    expect(nextDeadline(callback)).toBeUndefined();
    expect(onDeadline(callback, around(500))).toMatchObject({ callback });
    expect(takeTurn(callback, around(2)).callback).toBe(callback);
    expect([mayDialIn(callback), awaitsUpcoming(callback)]).toEqual([false, false]);
    // The session of the callback asks late: its virtual call does not come back beside the call.
    const asked = letWait(callback, { mode: 'businessToCustomer', priority }, around(2));
    expect(asked.line).toBeUndefined();
  });

  it('is one for a callback whose customer dials in, if no Match has the call', () => {
    const told = takeTurn(waiting('customerDialsIn'), around(1)).callback;
    const { callback } = merged(told);
    expect(callback).toMatchObject({ state: 'QUEUED' });
    expect([callback.readyAt, callback.deadlines?.expiry]).toEqual([undefined, undefined]);
  });

  it('changes nothing for a callback that is served, over, expired, or has a call already', () => {
    for (const more of [
      { state: 'PROCESSING' },
      { state: 'COMPLETED' },
      { state: 'SCHEDULED' },
      { expiredAt: ten },
      { mergedWith: 'call-0' },
    ] as const) {
      const callback = record(more);
      expect(merged(callback).callback).toBe(callback);
    }
  });
});

describe('a call that stands in for a callback', () => {
  it('completes it as connected when an agent has the call', () => {
    const step = agentHasCall(merged(waiting()).callback, 'call-1', around(3));
    expect(step.callback).toMatchObject({
      ...{ state: 'COMPLETED', reason: 'CONNECTED', dialResult: 'USERORIGINATED_CONNECTED' },
    });
    expect(step.callback).not.toHaveProperty('mergedWith');
    expect(step.tell).toEqual([{ type: 'callback.customerMatched', request: 'call-1' }]);
  });

  it('that ends before lets it wait on at its old place', () => {
    const before = waiting();
    const { callback, line } = callEnded(merged(before).callback, 'call-1', around(3));
    expect(line).toBe('enter');
    expect(placeOf(callback)).toEqual(placeOf(before));
    expect(takeTurn(callback, around(4))).toMatchObject({ dial: true });
  });

  it('that ends during Time Between Attempts leaves the rest of that time', () => {
    const failed = unreached(dialled(), 'BUSY', around(1)).callback;
    const early = callEnded(merged(failed, 2).callback, 'call-1', around(3));
    expect([early.line, nextDeadline(early.callback)]).toEqual([undefined, ten + 6 * minute]);
    const late = callEnded(merged(failed, 2).callback, 'call-1', around(7));
    expect([late.line, late.callback.deadlines?.retry]).toEqual(['enter', undefined]);
  });

  it('that ends after the callback should have been purged has it purged', () => {
    const step = callEnded(merged(waiting()).callback, 'call-1', around(61));
    expect(step).toMatchObject({ pushes: ['CALLBACK_PURGED'], callback: { state: 'COMPLETED', reason: 'PURGED' } });
  });

  it('is no other call', () => {
    const { callback } = merged(waiting());
    expect(callEnded(callback, 'call-2', around(2)).callback).toBe(callback);
    expect(agentHasCall(callback, 'call-2', around(2)).callback).toBe(callback);
  });
});
