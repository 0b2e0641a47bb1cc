import { describe, expect, it } from 'vitest';
import type { Traffic, TrafficCallers } from '../../generated/types.ts';
import { erlangA, erlangC, serviceLevel } from '../../runtime/queueing/erlang.suite.ts';
import { expectExact, Tally } from '../../runtime/queueing/tally.suite.ts';
import { centreBehaviors as behaviors, littleCentreConfiguration } from '../little-centre.suite.ts';
import { simulateDay } from './simulate-day.ts';

const configuration = littleCentreConfiguration();
const handling = 120;

/** A day whose callers all want an agent; the flow of the little centre only routes. */
const dayOf = (agents: number, perHour: number, hours: number, more: Partial<TrafficCallers> = {}): Traffic => ({
  ...{ schemaVersion: 1, name: 'A day', startsAt: '2026-03-02T10:00:00Z', hours },
  agents: [{ agent: 'team', skills: {}, count: agents, shifts: [{ fromMinutes: 0, toMinutes: hours * 60 }] }],
  callers: [
    {
      ...{ to: '+12125550100', handling: { mean: handling } },
      rates: [{ fromMinutes: 0, toMinutes: hours * 60, perHour }],
      ...more,
    },
  ],
});

/** Means over days of their own, the first hours of each left out: then the centre knows nothing of its beginning. */
function observe(traffic: Traffic, days: number) {
  const tally = new Tally<'wait' | 'answered' | 'abandoned' | 'inTime'>(days);
  for (let day = 0; day < days; day++)
    for (const { calls } of simulateDay(configuration, traffic, { behaviors, seed: day + 1 }).halfHours.slice(4)) {
      const { answered, abandoned, wait, gaveUpAfter } = calls;
      const waited = answered * (wait.mean ?? 0) + abandoned * (gaveUpAfter.mean ?? 0);
      tally.add('wait', day, waited / handling, answered + abandoned);
      tally.add('abandoned', day, abandoned, answered + abandoned);
      tally.add('inTime', day, (calls.serviceLevel ?? 0) * (answered + abandoned), answered + abandoned);
    }
  return tally;
}

/** Milliseconds that days enough for a comparison may take where others work, too. */
const room = 60_000;

describe('a simulated centre that only routes', () => {
  it(
    'lets callers wait as Erlang C says, within three standard errors',
    () => {
      const found = observe(dayOf(5, 4 * (3600 / handling), 24), 10);
      expectExact(found.of('wait'), erlangC(5, 4).wait, 0.1);
      expectExact(found.of('inTime'), serviceLevel(5, 4, 20 / handling), 0.1);
    },
    room,
  );

  it(
    'loses impatient callers as Erlang A says, within three standard errors',
    () => {
      const found = observe(dayOf(5, 5 * (3600 / handling), 24, { patience: { mean: handling } }), 6);
      const exact = erlangA(5, 5, 1);
      expectExact(found.of('wait'), exact.wait, 0.1);
      expectExact(found.of('abandoned'), exact.abandoned, 0.1);
    },
    room,
  );
});

describe('a simulated day', () => {
  const traffic = dayOf(2, 60, 4, { patience: { mean: 90 }, afterCall: { mean: 20, distribution: 'constant' } });
  const day = simulateDay(configuration, traffic, { behaviors });

  it('is the same text for the same seed, and another one for another seed', () => {
    expect(JSON.stringify(simulateDay(configuration, traffic, { behaviors }))).toBe(JSON.stringify(day));
    expect(simulateDay(configuration, traffic, { behaviors, seed: 2 }).calls).not.toEqual(day.calls);
  });

  it('counts every call once, in all, by queue and by half hour', () => {
    const { offered, answered, abandoned, left, waiting } = day.calls;
    expect(offered).toBeGreaterThan(200);
    expect(answered + abandoned + left + waiting).toBe(offered);
    expect(day.arrived - day.busy).toBe(offered);
    expect(day.queues.map(({ queue, calls }) => [queue, calls.offered])).toEqual([['Sales', offered]]);
    expect(day.halfHours.reduce((sum, { calls }) => sum + calls.offered, 0)).toBe(offered);
    expect(day.halfHours).toHaveLength(8);
  });

  it('has its agents logged in for their shifts and no longer than their last conversation', () => {
    const { loggedIn, talking, afterCalls } = day.staff;
    expect(loggedIn).toBe(2 * 4 * 3600);
    expect(afterCalls).toBeCloseTo(20 * day.calls.answered, -2);
    expect(day.staff.occupancy).toBeCloseTo((talking + afterCalls) / loggedIn, 4);
  });

  it('sends the same callers to another team', () => {
    const [agents] = traffic.agents;
    const three = { ...traffic, agents: agents ? [{ ...agents, count: 3 }] : [] };
    const other = simulateDay(configuration, three, { behaviors });
    expect(other.halfHours.map(({ calls }) => calls.offered)).toEqual(day.halfHours.map(({ calls }) => calls.offered));
    expect(other.calls.abandoned).toBeLessThan(day.calls.abandoned);
  });

  it('lets nobody begin a conversation after the shift, and has those called after it give up', () => {
    const [agents] = traffic.agents;
    const short = { ...traffic, agents: agents ? [{ ...agents, shifts: [{ fromMinutes: 0, toMinutes: 60 }] }] : [] };
    const { halfHours, staff } = simulateDay(configuration, short, { behaviors });
    expect(halfHours.slice(3).map(({ calls }) => calls.answered)).toEqual([0, 0, 0, 0, 0]);
    expect(staff.loggedIn).toBeLessThan(2 * 3600 * 2);
  });

  it('tells a busy number from a call', () => {
    const wrong = dayOf(1, 30, 1, { to: '+12125550999' });
    const { arrived, busy, calls } = simulateDay(configuration, wrong, { behaviors });
    expect([busy, calls.offered]).toEqual([arrived, 0]);
  });
});
