import { describe, expect, it } from 'vitest';
import type { Callback, ResolvedSettings } from '../../generated/types.ts';
import {
  type Around,
  answered,
  begin,
  bySystem,
  letWait,
  nextDeadline,
  onDeadline,
  takeTurn,
  waitsSince,
} from '../callbacks/life/index.ts';
import { inOrder } from '../queues/index.ts';

/** A time of 2026-03-04, UTC. */
const at = (time: string) => Date.parse(`2026-03-04T${time.padEnd(8, ':00')}Z`);
const priority = { start: 0, increment: 0, interval: 60, limit: 0 };
// Of a row these columns alone are asked for.
const settings = {
  ...{ earlyStartSec: 0, purgeTimeMin: 0, maxAttempts: 2, noAnswerTimeoutSec: 30, retryIntervalMin: 5 },
  desiredTimeToleranceMin: 2,
} as ResolvedSettings;
const around = (now: number): Around => ({ now, settings, specialDays: {} });
const wait = { mode: 'businessToCustomer', priority } as const;
const requested = (more: Partial<Callback>): Callback => ({
  ...{ id: 'cb', virtualQueue: 'Sales', phoneNumber: '+12125550199', offerType: 'ASAP', language: 'en-US' },
  ...{ priority, userData: {}, createdAt: at('11:37'), state: 'QUEUED', callDirection: 'USERTERMINATED' },
  ...more,
});

/** The example of Amazon Connect: a call at 11:35, its callback asked for at 11:37, an agent at 11:39. */
describe('a callback asked for during a call', () => {
  it('that has an initial delay of 99 s enters its queue at 11:38:39, and waits 21 s until the agent of 11:39:00', () => {
    const delayed = begin(requested({ desiredTime: at('11:37') + 99_000 }), around(at('11:37')), bySystem).callback;
    expect([delayed.state, nextDeadline(delayed)]).toEqual(['SCHEDULED', at('11:38:39')]);
    const started = onDeadline(delayed, around(at('11:38:39')));
    if (started === 'forget') throw new Error('the record was forgotten');
    expect(started).toMatchObject({ start: true, callback: { state: 'QUEUED' } });
    const { callback, line } = letWait(started.callback, wait, around(at('11:38:39')));
    expect(line).toBe('enter');
    const turn = takeTurn(callback, around(at('11:39')));
    expect(turn).toMatchObject({ dial: true, callback: { attempts: [{ number: 1, at: at('11:39') }] } });
    expect((at('11:39') - waitsSince(turn.callback)) / 1000).toBe(21);
  });

  it('keeps the place of its call of 11:35, before one that came at 11:36', () => {
    const callback = begin(requested({ since: at('11:35') }), around(at('11:37')), bySystem).callback;
    const calls = [
      { id: 'call', priority, since: at('11:36') },
      { id: 'virtual', priority, since: waitsSince(callback) },
    ];
    expect(inOrder(calls, at('11:39')).map(({ id }) => id)).toEqual(['virtual', 'call']);
    expect(waitsSince(requested({ since: at('11:35'), desiredTime: at('15:00') }))).toBe(at('15:00'));
    expect(waitsSince(requested({}))).toBe(at('11:37'));
  });

  it('keeps it through an attempt in vain, and is served when the next one is answered', () => {
    const callback = begin(requested({ since: at('11:35') }), around(at('11:37')), bySystem).callback;
    const dialled = takeTurn(letWait(callback, wait, around(at('11:37'))).callback, around(at('11:39'))).callback;
    const rung = onDeadline(dialled, around(at('11:39:30')));
    if (rung === 'forget') throw new Error('the record was forgotten');
    expect(waitsSince(rung.callback)).toBe(at('11:35'));
    const again = onDeadline(rung.callback, around(at('11:44:30')));
    if (again === 'forget') throw new Error('the record was forgotten');
    const talking = answered(
      takeTurn(again.callback, around(at('11:44:30'))).callback,
      'human',
      around(at('11:44:40')),
    );
    expect(talking.callback).toMatchObject({
      state: 'PROCESSING',
      attempts: [
        { at: at('11:39'), endedAt: at('11:39:30'), result: 'NO_ANSWER' },
        { at: at('11:44:30'), endedAt: at('11:44:40') },
      ],
    });
  });
});
