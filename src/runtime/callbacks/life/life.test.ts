import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusinessHours, Callback, ResolvedSettings } from '../../../generated/types.ts';
import { agentHasCall, callEnded, customerCalls } from '../inbound/index.ts';
import {
  type Around,
  answered,
  awaitsUpcoming,
  begin,
  bySystem,
  cancel,
  estimate,
  finish,
  type LifeAnswer,
  type LifeStep,
  letWait,
  matched,
  mayDialIn,
  nextDeadline,
  onDeadline,
  openAttempt,
  reject,
  reschedule,
  takeTurn,
  unreached,
} from './index.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** 2026-03-03 10:00 UTC, a Tuesday. */
const ten = Date.UTC(2026, 2, 3, 10);
const hours: BusinessHours = {
  name: 'Weekdays',
  timeZone: 'UTC',
  week: { tuesday: [{ start: '09:00', end: '17:00' }] },
};
const settings = {
  ...{
    earlyStartSec: 180,
    desiredTimeToleranceMin: 2,
    purgeTimeMin: 60,
    maxAttempts: 2,
    retryIntervalMin: 5,
    noAnswerTimeoutSec: 30,
  },
  ...{ cpdEnabled: true, answeringMachineAction: 'RETRY', pushThresholdMin: 5, pushExpiryMin: 4 },
} as ResolvedSettings;
const around = (now: number, more: Partial<ResolvedSettings> = {}): Around => ({
  ...{ now, hours, specialDays: {} },
  settings: { ...settings, ...more },
});
const record = (more: Partial<Callback> = {}): Callback => ({
  ...{ id: 'cb', virtualQueue: 'Sales', phoneNumber: '+12125550199', offerType: 'ASAP', language: 'en-US' },
  ...{ userData: {}, createdAt: ten, state: 'QUEUED', callDirection: 'USERTERMINATED' },
  priority: { start: 0, increment: 0, interval: 60, limit: 0 },
  ...more,
});
const device = { pushTargets: [{ channel: 'FCM' as const, target: 't' }] };
const priority = record().priority;
const started = (more: Partial<Callback> = {}) => begin(record(more), around(ten), bySystem).callback;
const waiting = (more: Partial<Callback> = {}, mode: 'businessToCustomer' | 'customerDialsIn' = 'businessToCustomer') =>
  letWait(started(more), { mode, priority }, around(ten)).callback;
const dialled = (more: Partial<Callback> = {}) => takeTurn(waiting(more), around(ten + minute)).callback;
const told = (more: Partial<Callback> = {}) =>
  takeTurn(waiting(more, 'customerDialsIn'), around(ten + minute)).callback;
const due = (callback: Callback, more: Partial<ResolvedSettings> = {}): LifeStep => {
  const step = onDeadline(callback, around(nextDeadline(callback) ?? 0, more));
  if (step === 'forget') throw new Error('the record was forgotten');
  return step;
};
const done = (answer: LifeAnswer): LifeStep => {
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
};

describe('an immediate callback', () => {
  it('starts at once and takes its place in the queue when its session lets it wait', () => {
    expect(begin(record(), around(ten), bySystem)).toMatchObject({ start: true, callback: { state: 'QUEUED' } });
    expect(letWait(started(), { mode: 'businessToCustomer', priority }, around(ten))).toMatchObject({ line: 'enter' });
  });

  it('is dialled at the top, without a second live call however often it is at the top', () => {
    const turn = takeTurn(waiting(), around(ten + minute));
    expect(turn).toMatchObject({
      dial: true,
      line: 'leave',
      callback: { state: 'ROUTING', attempts: [{ number: 1 }] },
    });
    expect(takeTurn(turn.callback, around(ten + minute)).dial).toBeUndefined();
    expect(takeTurn({ ...turn.callback, state: 'QUEUED' }, around(ten + minute)).dial).toBeUndefined();
  });

  it('is processed from the moment a person answers, and is neither purged nor cancelled then', () => {
    const { callback, tell } = answered(dialled(), 'human', around(ten + 2 * minute));
    expect(callback).toMatchObject({ state: 'PROCESSING', dialResult: 'PERSON', attempts: [{ result: 'PERSON' }] });
    expect(tell).toEqual([{ type: 'call.answered', party: 'human' }]);
    expect(due(callback).callback).toMatchObject({ state: 'PROCESSING' });
    expect(cancel(callback, { by: 'console' }, around(ten))).toHaveProperty('refused');
  });

  it('is completed by its session, and kept for 14 days', () => {
    const answeredCall = answered(dialled(), 'human', around(ten + 2 * minute)).callback;
    const { callback } = finish(answeredCall, 'CONNECTED', 'PERSON', around(ten + 3 * minute));
    expect(callback).toMatchObject({
      state: 'COMPLETED',
      reason: 'CONNECTED',
      deadlines: { keep: ten + 3 * minute + 14 * day },
    });
    expect(onDeadline(callback, around(ten + 15 * day))).toBe('forget');
    expect(finish(callback, 'ERROR', undefined, around(ten)).callback).toBe(callback);
  });
});

describe('an attempt', () => {
  it('that is not answered within No-Answer Timeout fails, and the next one waits for Time Between Attempts', () => {
    const rung = due(dialled(device));
    expect(rung).toMatchObject({ hangUp: true, pushes: ['CALLBACK_ATTEMPT_FAILED'], callback: { state: 'QUEUED' } });
    expect(rung.tell).toEqual([{ type: 'callback.attemptFailed', result: 'NO_ANSWER', attempt: 1, final: false }]);
    expect(nextDeadline(rung.callback)).toBe(ten + minute + 30_000 + 5 * minute);
    expect(due(rung.callback)).toMatchObject({ line: 'enter' });
  });

  it('that is the last one of Maximum Attempts ends the callback’s session', () => {
    const again = takeTurn(due(due(dialled(device)).callback).callback, around(ten + 8 * minute)).callback;
    const busy = unreached(again, 'BUSY', around(ten + 8 * minute));
    expect(busy.tell).toEqual([{ type: 'callback.attemptFailed', result: 'BUSY', attempt: 2, final: true }]);
    expect(busy.pushes).toEqual(['CALLBACK_FINAL_ATTEMPT_FAILED']);
    expect(busy.callback.deadlines?.retry).toBeUndefined();
  });

  it('sends no push notification without a device', () => {
    expect(due(dialled()).pushes).toEqual([]);
  });

  it('that reaches a machine fails, unless the machine is taken for a person or left a message', () => {
    const machine = (more: Partial<ResolvedSettings>) => answered(dialled(), 'machine', around(ten + minute, more));
    expect(machine({})).toMatchObject({ hangUp: true, callback: { state: 'QUEUED', dialResult: 'ANSWERING_MACHINE' } });
    expect(machine({}).tell?.map(({ type }) => type)).toEqual(['call.answered', 'callback.attemptFailed']);
    for (const answeringMachineAction of ['TREAT_AS_PERSON', 'LEAVE_MESSAGE_COMPLETE'] as const)
      expect(machine({ answeringMachineAction }).callback.state).toBe('PROCESSING');
    expect(machine({ cpdEnabled: false }).callback).toMatchObject({ state: 'PROCESSING', dialResult: 'CONNECTED' });
    expect(answered(dialled(), 'fax', around(ten + minute)).callback.dialResult).toBe('FAX');
  });

  it('that is over is told of nothing more', () => {
    const { callback } = answered(dialled(), 'human', around(ten + minute));
    expect(unreached(callback, 'BUSY', around(ten + minute)).callback).toBe(callback);
    expect(answered(callback, 'human', around(ten + minute)).tell).toBeUndefined();
  });

  it('is not made when the number may not be called any more', () => {
    const { callback, line } = reject(waiting(), 'blocked', around(ten));
    expect([callback.state, callback.reason, line]).toEqual(['COMPLETED', 'REJECTED', 'leave']);
  });
});

describe('a scheduled callback', () => {
  const at = ten + 60 * minute;
  const scheduled = () => started({ desiredTime: at });

  it('starts at its desired time less Scheduled Early Start', () => {
    expect(scheduled()).toMatchObject({ state: 'SCHEDULED', deadlines: { start: at - 180_000 } });
    expect(due(scheduled())).toMatchObject({ start: true, callback: { state: 'QUEUED' } });
  });

  it('that has not had its turn by its desired time and Desired Time Tolerance is missed once, and waits on', () => {
    const entered = letWait(due(scheduled()).callback, { mode: 'businessToCustomer', priority }, around(at - 180_000));
    expect(nextDeadline(entered.callback)).toBe(at + 2 * minute);
    const missed = due(entered.callback);
    expect(missed).toMatchObject({ missed: true, callback: { state: 'QUEUED' } });
    expect(missed.callback.history?.at(-1)).toMatchObject({ what: 'missed', by: 'system' });
    expect(nextDeadline(missed.callback)).toBe(at + 60 * minute);
    for (const turn of ['businessToCustomer', 'customerDialsIn'] as const) {
      const waits = letWait(entered.callback, { mode: turn, priority }, around(at)).callback;
      expect(takeTurn(waits, around(at)).callback.deadlines).not.toHaveProperty('missed');
    }
    const later = done(reschedule(scheduled(), at + day, { by: 'api' }, around(at - minute))).callback;
    expect(later.deadlines?.missed).toBe(at + day + 2 * minute);
  });

  it('is purged at the earlier of its purge time and the end of the business day, counted from its desired time', () => {
    expect(scheduled().deadlines?.purge).toBe(at + 60 * minute);
    expect(started({ desiredTime: ten + 6.5 * 60 * minute }).deadlines?.purge).toBe(Date.UTC(2026, 2, 3, 17));
    const unlimited = begin(record(), around(ten, { purgeTimeMin: 0 }), bySystem).callback;
    expect(unlimited.deadlines?.purge).toBe(Date.UTC(2026, 2, 3, 17));
  });

  it('can be given another time from outside, one that has started only by the customer on the line', () => {
    const later = at + day;
    expect(done(reschedule(scheduled(), later, { by: 'console', who: 'ana' }, around(ten)))).toMatchObject({
      callback: { state: 'SCHEDULED', desiredTime: later, deadlines: { start: later - 180_000 } },
    });
    const talking = answered(dialled(device), 'human', around(ten + minute)).callback;
    expect(reschedule(talking, later, { by: 'api' }, around(ten))).toHaveProperty('refused');
    const moved = done(reschedule(talking, later, { by: 'flow' }, around(ten))).callback;
    expect(moved).toMatchObject({ state: 'SCHEDULED', run: 2 });
    expect([moved.attempts, moved.pushed, moved.waits]).toEqual([undefined, undefined, undefined]);
    expect(reschedule(scheduled(), ten, { by: 'api' }, around(ten))).toHaveProperty('refused');
  });

  it('is cancelled with the reason of whoever cancels, and who it was is kept', () => {
    for (const [by, reason] of [
      ['api', 'CANCELLED_BY_USER'],
      ['console', 'CANCELLED_BY_ADMIN'],
      ['flow', 'CANCELLED_BY_CUSTOMER'],
    ] as const) {
      const { callback } = done(cancel(scheduled(), { by, who: 'ana' }, around(ten)));
      expect(callback).toMatchObject({ state: 'COMPLETED', reason });
      expect(callback.history?.at(-1)).toMatchObject({ what: 'cancelled', by, who: 'ana' });
      expect(cancel(callback, { by }, around(ten))).toHaveProperty('refused');
    }
  });
});

describe('purging', () => {
  it('ends whatever waits, and tells the customer’s device', () => {
    const purged = due(waiting(device), { purgeTimeMin: 60 });
    expect(purged).toMatchObject({ line: 'leave', pushes: ['CALLBACK_PURGED'], tell: [{ type: 'callback.purged' }] });
    expect(purged.callback).toMatchObject({ state: 'COMPLETED', reason: 'PURGED' });
  });

  it('is put off while the telephone rings, and comes when nobody has answered', () => {
    const late = { ...dialled(device), deadlines: { purge: ten + minute + 10_000, ring: ten + minute + 30_000 } };
    expect(nextDeadline(late)).toBe(ten + minute + 30_000);
    const rung = due(late);
    expect(rung.callback).toMatchObject({ state: 'COMPLETED', reason: 'PURGED' });
    expect(rung.tell?.map(({ type }) => type)).toEqual(['callback.attemptFailed', 'callback.purged']);
    expect(rung.pushes).toEqual(['CALLBACK_ATTEMPT_FAILED', 'CALLBACK_PURGED']);
  });
});

describe('a customer who dials in', () => {
  it('is told when the callback is at the top, and nobody is dialled', () => {
    const turn = takeTurn(waiting(device, 'customerDialsIn'), around(ten + minute));
    expect(turn).toMatchObject({ pushes: ['CALLBACK_READY'], line: 'leave', callback: { readyAt: ten + minute } });
    expect(turn.dial).toBeUndefined();
  });

  it('is served when matched, more than one call being tried before', () => {
    const step = matched(told(), 'r1', around(ten + 2 * minute));
    expect(step.tell).toEqual([{ type: 'callback.customerMatched', request: 'r1' }]);
    expect(step.callback).toMatchObject({ state: 'PROCESSING', dialResult: 'USERORIGINATED_CONNECTED' });
  });

  it('is not rung, dialled or started any more once matched, whatever was under way', () => {
    const step = matched(takeTurn(waiting(), around(ten + minute)).callback, 'r1', around(ten + minute + 5000));
    expect(step).toMatchObject({ hangUp: true, callback: { attempts: [{ number: 1, result: 'UNKNOWN' }] } });
    expect(Object.keys(step.callback.deadlines ?? {})).toEqual(['purge']);
  });

  it('who does not dial in within Pushed Callback Expiry Time is waited for no more; the record stays until it is purged', () => {
    const expired = due(told(device));
    expect(expired).toMatchObject({ tell: [{ type: 'callback.expired' }], callback: { expiredAt: ten + 5 * minute } });
    expect(mayDialIn(expired.callback)).toBe(false);
    expect(matched(expired.callback, 'r1', around(ten + 6 * minute)).tell).toBeUndefined();
    const ended = finish(expired.callback, 'EXPIRED', undefined, around(ten + 5 * minute)).callback;
    expect(ended.state).not.toBe('COMPLETED');
    expect(due(ended)).toMatchObject({
      pushes: ['CALLBACK_PURGED'],
      callback: { state: 'COMPLETED', reason: 'PURGED' },
    });
  });
});

describe('CALLBACK_UPCOMING', () => {
  const patient = { ...device };
  const sent = (callback: Callback, wait: number, first = false) => estimate(callback, wait, first, around(ten)).pushes;

  it('is sent once, when the wait falls below Push Notification Threshold', () => {
    expect(sent(waiting(patient), 300)).toBeUndefined();
    const step = estimate(waiting(patient), 299, false, around(ten));
    expect(step.pushes).toEqual(['CALLBACK_UPCOMING']);
    expect(awaitsUpcoming(step.callback)).toBe(false);
    expect(sent(step.callback, 10)).toBeUndefined();
  });

  it('is never sent when the wait was below it from the start', () => {
    const { callback, pushes } = estimate(waiting(patient), 200, true, around(ten));
    expect(pushes).toBeUndefined();
    expect(callback.upcomingWithheld).toMatch(/from the start/);
    expect(sent(callback, 100)).toBeUndefined();
  });

  it('is not sent while the callback would be purged before it is at the top, nor for an unknown wait, nor without a device', () => {
    const soon = { ...waiting(patient), deadlines: { purge: ten + 60_000 } };
    expect(sent(soon, 60)).toBeUndefined();
    expect(sent(soon, 59)).toEqual(['CALLBACK_UPCOMING']);
    expect(sent(waiting(patient), -1)).toBeUndefined();
    expect(sent(waiting(), 10)).toBeUndefined();
    expect(estimate(waiting(patient), 0, false, around(ten, { pushThresholdMin: 0 })).pushes).toBeUndefined();
  });
});

type Doing = (callback: Callback, now: number) => LifeStep | LifeAnswer | 'forget';

const doings: readonly Doing[] = [
  (callback, now) => onDeadline(callback, around(now)),
  (callback, now) => onDeadline(callback, around(Math.max(now, nextDeadline(callback) ?? now))),
  (callback, now) => letWait(callback, { mode: 'businessToCustomer', priority }, around(now)),
  (callback, now) => letWait(callback, { mode: 'customerDialsIn', priority }, around(now)),
  (callback, now) => takeTurn(callback, around(now)),
  (callback, now) => answered(callback, 'human', around(now)),
  (callback, now) => answered(callback, 'machine', around(now)),
  (callback, now) => unreached(callback, 'BUSY', around(now)),
  (callback, now) => matched(callback, 'r', around(now)),
  (callback, now) => estimate(callback, 100, false, around(now)),
  (callback, now) => cancel(callback, { by: 'console' }, around(now)),
  (callback, now) => reschedule(callback, now + 3_600_000, { by: 'api' }, around(now)),
  (callback, now) => finish(callback, 'CONNECTED', undefined, around(now)),
  (callback, now) => customerCalls(callback, 'MERGE', 'call', around(now)),
  (callback, now) => customerCalls(callback, 'RESUME', 'call', around(now)),
  (callback, now) => callEnded(callback, 'call', around(now)),
  (callback, now) => agentHasCall(callback, 'call', around(now)),
];

it('keeps its promises whatever happens in whatever order', () => {
  const happening = fc.record({ doing: fc.nat(doings.length - 1), after: fc.nat(20 * minute) });
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), fc.boolean(), (happenings, later) => {
      let callback = started({ ...device, ...(later ? { desiredTime: ten + 60 * minute } : {}) });
      let now = ten;
      for (const { doing, after } of happenings) {
        now += after;
        const before = callback;
        const step = (doings[doing] as Doing)(callback, now);
        if (step === 'forget' || 'refused' in step) continue;
        ({ callback } = step);
        const attempts = callback.attempts ?? [];
        // Never two live calls; a call in progress is the last; numbers are without gaps.
        expect(attempts.filter(({ result }) => result === undefined).length).toBeLessThanOrEqual(1);
        expect(attempts.map(({ number }) => number)).toEqual(attempts.map((_, index) => index + 1));
        if (openAttempt(callback)) expect(callback.deadlines?.ring).toBeDefined();
        // The customer’s own call stands in for it: nobody is dialled, and it is in no line.
        if (callback.mergedWith !== undefined) {
          expect([openAttempt(callback), step.dial, nextDeadline(callback)]).toEqual([undefined, undefined, undefined]);
          expect(step.line).not.toBe('enter');
        }
        // Nothing is dialled after the end, and the end is final.
        if (before.state === 'COMPLETED')
          expect([step.dial, step.pushes, callback]).toEqual([undefined, undefined, before]);
        if (callback.state === 'COMPLETED') expect(Object.keys(callback.deadlines ?? {})).toEqual(['keep']);
        expect((callback.pushed ?? []).filter(({ event }) => event === 'CALLBACK_UPCOMING').length).toBeLessThanOrEqual(
          1,
        );
        // A deadline is dealt with once: what is due has a later one, or none.
        if (doing <= 1 && step.callback !== before) expect(callback).not.toEqual(before);
      }
    }),
  );
});

it('comes to its end by itself, whatever it waits for', () => {
  const silent = fc.constantFrom(
    started(),
    waiting(device),
    dialled(device),
    told(device),
    started({ desiredTime: ten + day }),
  );
  fc.assert(
    fc.property(silent, (callback) => {
      let current = callback;
      for (let steps = 0; steps < 50; steps++) {
        const at = nextDeadline(current);
        if (at === undefined) break;
        const step = onDeadline(current, around(at));
        if (step === 'forget') return;
        current = step.callback;
      }
      expect(current).toBe('forgotten');
    }),
  );
});
