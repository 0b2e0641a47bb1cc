import { describe, expect, it } from 'vitest';
import { busyDay } from '../day/busy-day.suite.ts';
import type { ChartDay } from './chart-day.ts';
import { joined, mostPoints } from './chart-day.ts';
import { occupancyRows, serviceLevelRows } from './half-hours.ts';
import { outcomesOf } from './outcomes.ts';
import { keptOf, latenessOf } from './promises.ts';
import { secondTicks, shortSpan, ticksOf } from './time-axis.ts';
import { toldAndHad, toldHadRows } from './told-had.ts';
import { peakOf, waitingRows } from './waiting-rows.ts';

const { figures, samples } = busyDay.view;
const queue = figures.queues[0]?.queue ?? '';
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('the chart of who waits', () => {
  it('reaches as high as the most that waited at once, and is bounded', () => {
    const rows = waitingRows([busyDay], undefined);
    const peak = peakOf(busyDay, undefined);
    expect(rows.length).toBeLessThanOrEqual(mostPoints);
    expect(Math.max(...rows.map(({ calls0, callbacks0 }) => (calls0 ?? 0) + (callbacks0 ?? 0)))).toBe(
      (peak?.calls ?? 0) + (peak?.callbacks ?? 0),
    );
    expect(rows.at(-1)?.minutes).toBe(samples.length - 1);
  });

  it('has a line for each day side by side', () => {
    const rows = waitingRows([busyDay, { ...busyDay, name: 'Other' }], queue);
    expect(rows.every((row) => row.calls0 === row.calls1)).toBe(true);
  });
});

describe('rows of two days', () => {
  it('stand together when they are of the same minute, and alone when not', () =>
    expect(
      joined([
        [
          { minutes: 0, a: 1 },
          { minutes: 20, a: 2 },
        ],
        [
          { minutes: 10, b: 3 },
          { minutes: 20, b: 4 },
        ],
      ]),
    ).toEqual([
      { minutes: 0, a: 1 },
      { minutes: 10, b: 3 },
      { minutes: 20, a: 2, b: 4 },
    ]));
});

describe('the service level by half hour', () => {
  it('of all queues is what the figures say', () => {
    const levels = serviceLevelRows([busyDay], undefined).map(({ level0 }) => level0);
    expect(levels.map((level) => (typeof level === 'number' ? level.toFixed(4) : level))).toEqual(
      figures.halfHours.map(({ calls }) => calls.serviceLevel?.toFixed(4) ?? null),
    );
  });

  it('of a queue to which nobody came has no bars', () =>
    expect(serviceLevelRows([busyDay], 'Nobody_VQ').every(({ level0 }) => level0 === null)).toBe(true));
});

describe('the chart of what was told and had', () => {
  it('has every answered call for which something was told, and every callback that was attempted as soon as possible', () => {
    const all = toldAndHad(busyDay, undefined);
    expect(all.filter(({ isCallback }) => !isCallback)).toHaveLength(figures.calls.told.count);
    expect(all.filter(({ isCallback }) => isCallback)).toHaveLength(figures.callbacks.told.count);
  });

  it('leaves out callbacks for a time of the customer’s choice', () => {
    const chosen: ChartDay = {
      ...busyDay,
      view: { ...busyDay.view, promises: busyDay.view.promises.map((each) => ({ ...each, isScheduled: true })) },
    };
    expect(toldAndHad(chosen, undefined).some(({ isCallback }) => isCallback)).toBe(false);
  });

  it('has a point for each stretch in which somebody came', () => {
    const rows = toldHadRows([busyDay], undefined, 10);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every(({ minutes }) => minutes % 10 === 0)).toBe(true);
  });
});

describe('the charts of callbacks', () => {
  it('count every callback once', () => {
    expect(sum(outcomesOf([busyDay], undefined).map(({ counts }) => counts[0] ?? 0))).toBe(figures.callbacks.accepted);
    expect(sum(Object.values(figures.callbacks.byAttempts))).toBe(figures.callbacks.accepted);
  });

  it('count every promise that was made once', () => {
    const promised = busyDay.view.promises.filter(({ promisedAt }) => promisedAt !== null);
    expect(sum(latenessOf([busyDay], undefined).map(({ counts }) => counts[0] ?? 0))).toBe(promised.length);
    expect(keptOf(busyDay, undefined).of).toBe(promised.length);
  });
});

describe('the occupancy by half hour', () => {
  it('is what the figures say', () =>
    expect(occupancyRows([busyDay]).map(({ occupancy0 }) => occupancy0)).toEqual(
      figures.halfHours.map(({ staff }) => staff.occupancy),
    ));
});

describe('axes', () => {
  it.each([
    [0, 1],
    [0.5, 3],
    [9, 5],
    [24, 7],
    [72, 7],
  ])('of %s hours have %s ticks', (hours, count) => expect(ticksOf(hours)).toHaveLength(count));

  it.each([0, 7, 59, 61, 600, 5000, 100_000, 1_000_000])(
    'reach as far as %s seconds in five steps at most',
    (longest) => {
      const ticks = secondTicks(longest);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(longest);
      expect(ticks.length).toBeLessThanOrEqual(6);
    },
  );

  it.each([
    [45, '45 s'],
    [-90, '−90 s'],
    [150, '2.5 min'],
    [7200, '2 h'],
  ])('%s seconds read %s', (seconds, text) => expect(shortSpan(seconds)).toBe(text));
});
