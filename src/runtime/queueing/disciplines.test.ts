import { describe, expect, it } from 'vitest';
import type { Callback, ResolvedSettings } from '../../generated/types.ts';
import {
  type Around,
  answered,
  begin,
  bySystem,
  finish,
  letWait,
  takeTurn,
  waitsSince,
} from '../callbacks/life/index.ts';
import { erlangC } from './erlang.suite.ts';
import { type LittleCentre, runLittleCentre } from './little-centre.suite.ts';
import { expectExact } from './tally.suite.ts';

/** Ten agents, 240 s of handling, two calls a minute. */
const centre = { agents: 10, arrivals: 2, handling: 0.25, calls: 100_000 } as const;
/** Minutes that whoever waits at all waits where all are served in the order in which they came. */
const fair = 1 / (centre.agents * centre.handling - centre.arrivals);
const overall = erlangC(10, 8).wait / centre.handling;
const half = { from: 0, accepted: 0.5 };

describe('a callback keeps its place', () => {
  it.each([0.1, 0.5, 0.9])('so that all wait alike when a share of %d accepts one', (accepted) => {
    const found = runLittleCentre({ ...centre, offer: { from: 0, accepted } });
    expectExact(found.of('delay callback'), fair, 0.1);
    expectExact(found.of('delay holding'), fair, 0.1);
    expectExact(found.of('wait all'), overall, 0.1);
    expectExact(found.of('callbacks'), accepted * erlangC(10, 8).delayed, 0.05);
  });

  it('also through the life of its record: it takes its turn, is answered and served', () => {
    let served = 0;
    const atTop = (id: string, since: number, now: number) => {
      const around: Around = { now, settings: row, specialDays: {} };
      const accepted = begin(record(id, since), { ...around, now: since }, bySystem).callback;
      const virtual = letWait(accepted, { mode: 'businessToCustomer', priority: accepted.priority }, around).callback;
      expect(waitsSince(virtual)).toBe(since);
      const dialled = takeTurn(virtual, around);
      expect(dialled.dial).toBe(true);
      const talking = answered(dialled.callback, 'human', around).callback;
      expect(finish(talking, 'CONNECTED', 'PERSON', around).callback.attempts).toHaveLength(1);
      served += 1;
    };
    const found = runLittleCentre({ ...centre, calls: 20_000, offer: half, atTop });
    expectExact(found.of('delay callback'), fair, 0.25);
    expect(served).toBeGreaterThan(3000);
  });
});

describe('whatever the order', () => {
  const orders: Readonly<Record<string, NonNullable<LittleCentre['priority']>>> = {
    'as they came': () => 0,
    'callers on hold first': (kind) => (kind === 'callback' ? 0 : 1),
    'callbacks first': (kind) => (kind === 'callback' ? 1 : 0),
    'callbacks first from three on': (kind, callbacks) => Number((kind === 'callback') === callbacks > 2),
  };

  it.each(Object.keys(orders))('the mean wait of all is the same: %s', (name) => {
    const found = runLittleCentre({ ...centre, offer: half, priority: orders[name] as () => number });
    expectExact(found.of('wait all'), overall, 0.1);
    expectExact(found.of('delayed'), erlangC(10, 8).delayed);
  });
});

describe('callbacks whose priority grows while they wait', () => {
  it('catch up with callers on hold without passing those who came before, and the mean wait of all stays the same', () => {
    const priority = (kind: string) => (kind === 'callback' ? 0 : 2);
    const found = runLittleCentre({ ...centre, offer: half, priority, ageing: { increment: 1, limit: 2 } });
    expectExact(found.of('wait all'), overall, 0.1);
    const ratio = found.of('delay callback').mean / found.of('delay holding').mean;
    // 1 with one queue for all, 5 for callbacks when nobody holds.
    expect(ratio).toBeGreaterThan(1.2);
    expect(ratio).toBeLessThan(3);
  });
});

describe('callbacks when nobody holds', () => {
  it('wait five times as long as callers on hold do', () => {
    const priority = (kind: string) => (kind === 'callback' ? 0 : 1);
    const found = runLittleCentre({ ...centre, offer: half, priority });
    expectExact(found.of('delay holding'), 40 / 60, 0.1);
    expectExact(found.of('delay callback'), 200 / 60, 0.12);
  });
});

describe('calls of a higher priority', () => {
  it.each([
    [14, 1.6667, 1.6667, 1 / 3, 3.4826, 12.1892],
    [10, 1.5, 1.5, 1 / 3, 21.8858, 218.8576],
    [50, 30, 18, 1, 2.0834, 52.0842],
    [5, 0.2, 0.1, 1 / 15, 343.1219, 3431.2195],
  ])(
    'wait less, the others more: %i agents, %d and %d calls a minute',
    (agents, first, second, handling, before, after) => {
      const found = runLittleCentre({ agents, firstArrivals: first, arrivals: second, handling, calls: 100_000 });
      expectExact(found.of('wait first'), before / 60, 0.1);
      expectExact(found.of('wait holding'), after / 60, 0.2);
    },
  );
});

// Of a row these columns alone are asked for.
const row = {
  earlyStartSec: 180,
  purgeTimeMin: 0,
  maxAttempts: 3,
  noAnswerTimeoutSec: 30,
  cpdEnabled: true,
} as ResolvedSettings;

function record(id: string, since: number): Callback {
  return {
    ...{ id, virtualQueue: 'Sales', phoneNumber: '+12125550199', offerType: 'ASAP', language: 'en-US', userData: {} },
    ...{ since, createdAt: since, state: 'QUEUED', callDirection: 'USERTERMINATED' },
    priority: { start: 0, increment: 0, interval: 60, limit: 0 },
  };
}
