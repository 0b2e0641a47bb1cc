import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfHoursOf, ratesByLine, withRates } from './profile.ts';

const rate = (fromMinutes: number, toMinutes: number, perHour: number) => ({ fromMinutes, toMinutes, perHour });
const set = (...edits: [number, number][]) => new Map(edits);

describe('the half hours of a plan', () => {
  it('are named by the clocks where it starts, over midnight too', () => {
    expect(halfHoursOf({ startsAt: '2026-03-03T22:30:00-05:00', hours: 2.25 })).toEqual([
      '22:30',
      '23:00',
      '23:30',
      '00:00 +1',
      '00:30 +1',
    ]);
  });

  it('count from midnight where the plan has no moment', () =>
    expect(halfHoursOf({ startsAt: 'soon', hours: 1 })).toEqual(['00:00', '00:30']));
});

describe('rates by half hours', () => {
  it('are the average of what reaches into each', () => {
    const rates = [rate(0, 45, 60), rate(30, 60, 10)];
    expect(ratesByLine(rates, 3)).toEqual([60, 40, 0]);
    expect(ratesByLine([rate(0, 4320, 1), rate(90, 60, 9)], 2)).toEqual([1, 1]);
  });

  it('are set without touching other times', () =>
    expect(withRates([rate(0, 90, 60), rate(100, 110, 5)], set([1, 12]))).toEqual([
      rate(0, 30, 60),
      rate(30, 60, 12),
      rate(60, 90, 60),
      rate(100, 110, 5),
    ]));

  it('become one where neighbours are alike, and none where nobody comes', () => {
    expect(withRates([rate(0, 30, 60)], set([1, 60], [2, 60]))).toEqual([rate(0, 90, 60)]);
    expect(withRates([rate(0, 90, 60)], set([0, 0], [1, 0], [2, 0]))).toEqual([]);
  });

  it('read back as they were set, whatever stood there', () => {
    const some = fc.record({
      fromMinutes: fc.integer({ min: 0, max: 200 }),
      toMinutes: fc.integer({ min: 0, max: 400 }),
      perHour: fc.integer({ min: 0, max: 100 }),
    });
    const edits = fc.dictionary(fc.integer({ min: 0, max: 9 }).map(String), fc.integer({ min: 0, max: 500 }));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), edits, (rates, wanted) => {
        const map = new Map(Object.entries(wanted).map(([index, value]) => [Number(index), value]));
        const before = ratesByLine(rates, 10);
        expect(ratesByLine(withRates(rates, map), 10)).toEqual(before.map((value, line) => map.get(line) ?? value));
      }),
    );
  });
});
