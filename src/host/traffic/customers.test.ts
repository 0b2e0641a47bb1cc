import { describe, expect, it } from 'vitest';
import type { Traffic, TrafficCallers } from '../../generated/types.ts';
import { chanceOf, milliseconds } from './chance.ts';
import { arrivals, customerOf, requesterOf, requestMoments } from './customers.ts';

const callers: TrafficCallers = {
  ...{ to: '+12125550100', handling: { mean: 180 }, patience: { mean: 60 } },
  rates: [
    { fromMinutes: 0, toMinutes: 60, perHour: 600 },
    { fromMinutes: 30, toMinutes: 60, perHour: 600 },
  ],
  keys: [{ share: 0.25, presses: ['1'] }],
};
const traffic: Traffic = {
  ...{ schemaVersion: 1, name: 'x', startsAt: '2026-03-02T10:00:00Z', hours: 1, agents: [] },
  callers: [callers, { ...callers, patience: { mean: 60, distribution: 'constant' } }],
};

describe('arrivals', () => {
  it('come in order, as many as the rates say, and none after their end', () => {
    const moments = [...arrivals(callers, 1, 0)];
    expect(moments).toEqual([...moments].sort((a, b) => a - b));
    expect(Math.abs(moments.length - 900) / Math.sqrt(900)).toBeLessThan(3);
    const early = moments.filter((at) => at < 1_800_000).length;
    expect(Math.abs(early - 300) / Math.sqrt(300)).toBeLessThan(3);
    expect(moments.at(-1)).toBeLessThan(3_600_000);
  });

  it('come at the moments of a list, whatever its order', () => {
    expect([...arrivals({ ...callers, rates: [], moments: [5, 1, 3] }, 1, 0)]).toEqual([1000, 3000, 5000]);
  });

  it('are made only as far as somebody asks', () => {
    const endless = { ...callers, rates: [{ fromMinutes: 0, toMinutes: 4320, perHour: 100_000 }] };
    const [first] = arrivals(endless, 1, 0);
    expect(first).toBeLessThan(1000);
  });
});

describe('a customer', () => {
  it('is the same whenever and for whatever day of that seed they are thought of', () => {
    const one = customerOf(traffic, 7, 0, 3);
    customerOf(traffic, 7, 0, 4).attempt(1)();
    const again = customerOf({ ...traffic, hours: 9 }, 7, 0, 3);
    expect({ ...again, attempt: again.attempt(2)() }).toEqual({ ...one, attempt: one.attempt(2)() });
    expect(customerOf(traffic, 8, 0, 3).handling).not.toBe(one.handling);
  });

  it('shares a number with nobody', () => {
    const numbers = [0, 1].flatMap((stream) =>
      Array.from({ length: 500 }, (_, index) => customerOf(traffic, 1, stream, index).number),
    );
    expect(new Set(numbers).size).toBe(1000);
    expect(numbers.every((each) => /^\+1212[2-9]\d{6}$/.test(each))).toBe(true);
  });

  it('presses keys as often as the share says', () => {
    const pressing = Array.from({ length: 4000 }, (_, index) => customerOf(traffic, 1, 0, index).presses[0]);
    const share = pressing.filter(Boolean).length / 4000;
    expect(Math.abs(share - 0.25) / Math.sqrt((0.25 * 0.75) / 4000)).toBeLessThan(3);
  });
});

describe('a requester', () => {
  const asking: Traffic = {
    ...traffic,
    requests: [
      { virtualQueue: 'Sales', handling: { mean: 180 }, rates: callers.rates ?? [], desiredAfter: { mean: 900 } },
    ],
  };

  it('is the same whatever callers there are, and shares a number with none of them', () => {
    const one = requesterOf(asking, 7, 0, 3);
    const alone = requesterOf({ ...asking, callers: [] }, 7, 0, 3);
    expect({ ...alone, attempt: 0, turn: alone.turn(2)() }).toEqual({ ...one, attempt: 0, turn: one.turn(2)() });
    expect(one.number).toMatch(/^\+1646[2-9]\d{6}$/);
    expect(one.desiredAfter).toBeGreaterThan(0);
  });

  it('comes at moments of its own', () => {
    const [request] = asking.requests ?? [];
    const moments = request ? [...requestMoments(request, 1, 0)] : [];
    expect(moments.length).toBeGreaterThan(500);
    expect(moments[0]).not.toBe([...arrivals(callers, 1, 0)][0]);
  });

  it('draws for one turn what other turns, and other shares, do not change', () => {
    const one = requesterOf(asking, 7, 0, 3);
    const first = one.turn(1)();
    one.turn(1)();
    expect([one.turn(1)(), one.turn(2)() === first]).toEqual([first, false]);
  });
});

describe('chance', () => {
  it('draws durations with their mean, and constant ones without spread', () => {
    const chance = chanceOf(1, 2, 3);
    const drawn = Array.from({ length: 10_000 }, () => milliseconds({ mean: 60 }, chance));
    const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
    expect(Math.abs(mean - 60_000) / (60_000 / 100)).toBeLessThan(3);
    expect(milliseconds({ mean: 60, distribution: 'constant' }, chance)).toBe(60_000);
  });

  it('has streams that know nothing of their neighbours', () => {
    const firsts = Array.from({ length: 10_000 }, (_, index) => chanceOf(1, 0, 1, index)());
    const mean = firsts.reduce((sum, each) => sum + each, 0) / firsts.length;
    expect(Math.abs(mean - 0.5) / Math.sqrt(1 / 12 / 10_000)).toBeLessThan(3);
    const products = firsts.slice(1).map((each, index) => (each - 0.5) * ((firsts[index] ?? 0) - 0.5));
    const covariance = products.reduce((sum, each) => sum + each, 0) / products.length;
    expect(Math.abs(covariance) / (1 / 12 / 100)).toBeLessThan(3);
  });
});
