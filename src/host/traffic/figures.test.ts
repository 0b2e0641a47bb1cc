import { describe, expect, it } from 'vitest';
import type { Callback } from '../../generated/types.ts';
import { figuresOf, type PlayedDay } from './figures.ts';
import type { Stay } from './ledger.ts';
import { spreadOf, toldAgainstHad } from './spread.ts';

const stay = (from: number, to: number | undefined, how: Stay['how'], more: Partial<Stay> = {}): Stay => ({
  ...{ queue: 'Sales', isCallback: false, from: from * 1000, told: -1, ...more },
  ...(to === undefined ? {} : { to: to * 1000 }),
  ...(how === undefined ? {} : { how }),
});

const callback = (more: Partial<Callback>): Callback => ({
  ...{ id: 'c', virtualQueue: 'Sales', phoneNumber: '+12125550199', offerType: 'ASAP', language: 'en-US' },
  ...{ priority: { start: 0, increment: 0, interval: 60, limit: 0 }, userData: {}, createdAt: 0 },
  ...{ state: 'COMPLETED', callDirection: 'USERTERMINATED', ...more },
});

const dayOf = (more: Partial<PlayedDay>) =>
  figuresOf({
    ...{ stays: [], stretches: [], callbacks: [], starts: 0, ends: 3_600_000 },
    ...{ targetSeconds: 20, toleranceSeconds: 60, ...more },
  });

describe('figures of calls', () => {
  it('count the service level among those answered and abandoned, at the target itself in time', () => {
    const stays = [stay(0, 20, 'answered'), stay(0, 21, 'answered'), stay(0, 5, 'abandoned'), stay(0, 9, 'left')];
    const { calls } = dayOf({ stays: [...stays, stay(9, undefined, undefined)] });
    expect(calls).toMatchObject({ offered: 5, answered: 2, abandoned: 1, left: 1, waiting: 1, serviceLevel: 0.3333 });
    expect(calls.gaveUpAfter.mean).toBe(5);
  });

  it('leave called-back customers out, who are told of with their callbacks', () => {
    const { calls, callbacks } = dayOf({ stays: [stay(0, 30, 'answered', { isCallback: true })] });
    expect(calls.offered).toBe(0);
    expect(callbacks.heldAfterAnswer).toMatchObject({ count: 1, mean: 30 });
  });

  it('are null where there is nothing to take a mean of', () => {
    expect(dayOf({}).calls).toMatchObject({ wait: { count: 0, mean: null, p50: null }, serviceLevel: null });
  });
});

describe('figures of callbacks', () => {
  const dialled = (at: number) => [{ number: 1, at: at * 1000, result: 'PERSON' as const }];

  it('keep a promise that is dialled within what was told and the tolerance, and not a second later', () => {
    const told = { estimatedWaitTime: 100 };
    const { callbacks } = dayOf({
      callbacks: [
        callback({ ...told, attempts: dialled(160) }),
        callback({ ...told, attempts: dialled(161) }),
        callback({ ...told, state: 'QUEUED' }),
        callback({ attempts: dialled(10) }),
      ],
    });
    expect(callbacks).toMatchObject({ promised: 3, kept: 1, open: 1, told: { count: 2, meanError: -60.5 } });
  });

  it('count being told to dial in as a turn, and counts those without any attempt', () => {
    const { callbacks } = dayOf({
      callbacks: [callback({ estimatedWaitTime: 100, readyAt: 150_000, reason: 'CONNECTED' })],
    });
    expect(callbacks).toMatchObject({ promised: 1, kept: 1, attempts: 0, byAttempts: { 0: 1 }, wait: { mean: 150 } });
  });

  it('hold scheduled ones to their time, unless the day ends before', () => {
    const { callbacks } = dayOf({
      callbacks: [
        callback({ desiredTime: 1_000_000, attempts: dialled(990) }),
        callback({ desiredTime: 3_600_000, state: 'SCHEDULED' }),
      ],
    });
    expect(callbacks).toMatchObject({ scheduled: 2, promised: 1, kept: 1, wait: { mean: 0 } });
  });
});

describe('figures of agents', () => {
  it('count time after calls as occupied and time logged out not at all, in its half hour', () => {
    const { staff, halfHours } = dayOf({
      stretches: [
        { agent: 'ana', state: 'loggedOut', from: 0, to: 900_000 },
        { agent: 'ana', state: 'ready', from: 900_000, to: 1_500_000 },
        { agent: 'ana', state: 'busy', from: 1_500_000, to: 2_400_000 },
        { agent: 'ana', state: 'afterCall', from: 2_400_000 },
      ],
    });
    expect(staff).toEqual({ loggedIn: 2700, talking: 900, afterCalls: 1200, occupancy: 0.7778 });
    expect(halfHours.map((each) => each.staff.occupancy)).toEqual([0.3333, 1]);
  });
});

describe('spread', () => {
  it('takes as a percentile the least value that so many do not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => (100 - index) * 1000);
    expect(spreadOf(hundred)).toEqual({ count: 100, mean: 50.5, p50: 50, p80: 80, p95: 95, most: 100 });
    expect(spreadOf([7000])).toMatchObject({ p50: 7, p80: 7, most: 7 });
  });

  it('leaves out what was told as unknown', () => {
    const pairs = [
      { told: -1, had: 5000 },
      { told: 10, had: 4000 },
      { told: 0, had: 2000 },
    ];
    expect(toldAgainstHad(pairs)).toEqual({ count: 2, meanError: 2, p80Error: 6 });
  });
});
