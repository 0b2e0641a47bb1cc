import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Traffic, TrafficRequests } from '../../generated/types.ts';
import { centreBehaviors as behaviors, littleCentreConfiguration } from '../little-centre.suite.ts';
import { createDay } from './create-day.ts';
import type { Day } from './day.ts';
import { simulateDay } from './simulate-day.ts';

const configuration = littleCentreConfiguration({ slotCapacity: 1, maxAttempts: 2 });
const minutes = { fromMinutes: 0, toMinutes: 120 };
const asks: TrafficRequests = {
  ...{ virtualQueue: 'Sales', handling: { mean: 90 }, reached: { busy: 0.2, noAnswer: 0.2 } },
  rates: [{ ...minutes, perHour: 20 }],
};
/** Two hours with more callers than two agents can serve, an app that asks, and a console that books ahead. */
const traffic: Traffic = {
  ...{ schemaVersion: 1, name: 'A day', startsAt: '2026-03-02T10:00:00Z', hours: 2.01 },
  agents: ['ann', 'bob'].map((agent) => ({ agent, shifts: [minutes] })),
  callers: [
    {
      ...{ to: '+12125550100', handling: { mean: 100 }, patience: { mean: 120 }, afterCall: { mean: 10 } },
      rates: [{ ...minutes, perHour: 50 }],
    },
  ],
  requests: [
    { ...asks, push: true },
    { ...asks, by: 'console', desiredAfter: { mean: 1800 }, alwaysCheckCapacity: true },
  ],
};

const dayOf = (more: Partial<Traffic> = {}, seed = 1) =>
  createDay(configuration, { ...traffic, ...more }, { behaviors, seed });

/** Everything that a day tells, as text. */
const told = (day: Day) =>
  JSON.stringify([
    ...[day.figures(), day.samples(), day.waits(), day.promises()],
    ...[day.consumers(), day.consumersTotal, day.snapshot()],
  ]);

const played = (more: Partial<Traffic> = {}, seed = 1) => {
  const day = dayOf(more, seed);
  day.advanceTo(day.ends);
  return day;
};

const whole = played();

describe('a day played in pieces', () => {
  it('is the same as in one go, however it is cut, and whatever is asked meanwhile', () => {
    const all = told(whole);
    const cuts = fc.array(fc.integer({ min: -1000, max: 2.1 * 3_600_000 }), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, (pieces) => {
        const day = dayOf();
        for (const piece of pieces) {
          day.advanceTo(day.starts + piece);
          told(day);
        }
        day.advanceTo(day.ends + 1);
        return told(day) === all;
      }),
      { numRuns: 12 },
    );
  }, 30_000);

  it('never goes back, nor past its end', () => {
    const day = dayOf();
    expect([day.now, day.isOver]).toEqual([day.starts, false]);
    day.advanceTo(day.starts + 600_000);
    day.advanceTo(day.starts);
    expect(day.now).toBe(day.starts + 600_000);
    day.advanceTo(Number.POSITIVE_INFINITY);
    expect([day.now, day.isOver]).toEqual([day.ends, true]);
  });

  it('gives figures of what has happened so far, and at its end those of the whole day', () => {
    expect(whole.figures()).toEqual(simulateDay(configuration, traffic, { behaviors }));
    const half = dayOf();
    half.advanceTo(half.starts + 3_600_000);
    const { halfHours, calls } = half.figures();
    expect(halfHours).toHaveLength(2);
    expect(halfHours.map((each) => each.calls.offered)).toEqual(
      whole
        .figures()
        .halfHours.slice(0, 2)
        .map((each) => each.calls.offered),
    );
    expect(calls.waiting).toBe(half.snapshot().counts.waiting);
  });

  it('tells its lists from a position on', () => {
    expect(whole.samples(119).map(({ at }) => (at - whole.starts) / 60_000)).toEqual([119, 120]);
    expect(whole.waits(whole.waits().length - 1)).toEqual(whole.waits().slice(-1));
    expect(whole.promises(100_000)).toEqual([]);
  });

  it('of no length is over at its first moment', () => {
    const day = played({ hours: 0 });
    expect([day.isOver, day.samples().length, day.figures().halfHours]).toEqual([true, 1, []]);
  });
});

describe('what a day tells', () => {
  const figures = whole.figures();

  it('is the same for the same seed, and another one for another', () => {
    expect(told(played())).toBe(told(whole));
    expect(told(played({}, 2))).not.toBe(told(whole));
  });

  it('counts every wait once, as the figures do', () => {
    const how = (wanted: string) => whole.waits().filter((each) => !each.isCallback && each.how === wanted).length;
    const { answered, abandoned, left, waiting, offered } = figures.calls;
    expect([how('answered'), how('abandoned'), how('left')]).toEqual([answered, abandoned, left]);
    expect(answered + abandoned + left + waiting).toBe(offered);
    expect(figures.arrived - figures.busy).toBe(offered);
    const last = whole.samples().at(-1);
    expect(last).toMatchObject({ answered, abandoned });
    expect(Math.round((10_000 * (last?.withinTarget ?? 0)) / (answered + abandoned)) / 10_000).toBe(
      figures.calls.serviceLevel,
    );
  });

  it('has one promise for every callback that had its turn or is over', () => {
    const { accepted, promised, kept } = figures.callbacks;
    const { callbacksAccepted, callbacksOpen } = whole.snapshot().counts;
    const promises = whole.promises();
    expect(new Set(promises.map(({ callback }) => callback)).size).toBe(promises.length);
    expect([accepted, figures.callbacks.open]).toEqual([callbacksAccepted, callbacksOpen]);
    expect(promises.length).toBeGreaterThan(accepted - callbacksOpen);
    expect(promises.filter((each) => each.kept === true).length).toBeGreaterThanOrEqual(kept);
    expect(promised).toBeLessThanOrEqual(accepted);
    expect(promises.some(({ isScheduled }) => isScheduled)).toBe(true);
  });

  it('accepts every request or refuses it for one reason', () => {
    const { made, accepted, refused } = figures.requests;
    expect(Object.keys(refused)).toEqual(['slot-full']);
    expect(accepted + Object.values(refused).reduce((sum, each) => sum + each, 0)).toBe(made);
    expect(figures.callbacks.accepted).toBe(accepted);
  });

  it('ends every callback for one reason, unless it is open', () => {
    const { accepted, open, reasons } = figures.callbacks;
    expect(Object.values(reasons).reduce((sum, each) => sum + each, 0) + open).toBe(accepted);
  });

  it('sums each queue up to the whole', () => {
    const sum = (read: (queue: (typeof figures.queues)[number]) => number) =>
      figures.queues.reduce((all, queue) => all + read(queue), 0);
    expect(sum(({ calls }) => calls.offered)).toBe(figures.calls.offered);
    expect(sum(({ callbacks }) => callbacks.accepted)).toBe(figures.callbacks.accepted);
  });

  it('has agents in as many states as there are agents', () => {
    const middle = whole.samples()[60];
    expect(Object.values(middle?.agents ?? {}).reduce((sum, each) => sum + each, 0)).toBe(2);
    expect(whole.snapshot().agents.map(({ agent }) => agent)).toEqual(['ann', 'bob']);
  });
});

describe('the same customers', () => {
  it('come whatever the others do: each stream has a chance of its own', () => {
    const silent = played({ requests: [] });
    expect(silent.figures().arrived).toBe(whole.figures().arrived);
    const apart = played({ callers: [] });
    expect(apart.figures().requests.made).toBe(whole.figures().requests.made);
    const [first] = apart.promises();
    expect(whole.promises().some(({ requestedAt }) => requestedAt === first?.requestedAt)).toBe(true);
  });

  it('come in the same number when they are answered by more agents', () => {
    const team = [...traffic.agents, { agent: 'team', count: 3, skills: {}, shifts: [minutes] }];
    const more = played({ agents: team }).figures();
    expect([more.arrived, more.requests.made]).toEqual([whole.figures().arrived, whole.figures().requests.made]);
    expect(more.calls.abandoned).toBeLessThan(whole.figures().calls.abandoned);
  });
});
