import { describe, expect, it } from 'vitest';
import type { Traffic } from '../../../generated/types.ts';
import { arrivalTable } from './arrival-table.ts';

const handling = { mean: 1 };
const rates = [
  { fromMinutes: 0, toMinutes: 60, perHour: 12 },
  { fromMinutes: 70, toMinutes: 80, perHour: 6 },
];
const plan: Traffic = {
  ...{ schemaVersion: 1, name: 'P', startsAt: '2026-03-03T09:00:00Z', hours: 2, agents: [] },
  callers: [{ to: '+1', rates, handling }],
  requests: [{ virtualQueue: 'Q', handling }],
};
const table = arrivalTable('a/b', plan);

describe('the table of arrivals', () => {
  it('has a line for each half hour and a column for each stream', () => {
    expect(table.times).toEqual(['09:00', '09:30', '10:00', '10:30']);
    expect(table.times.map((time) => table.perHour('callers 0', time))).toEqual([12, 12, 2, undefined]);
    expect(table.perHour('requests 0', '09:00')).toBe(undefined);
    expect(table.perHour('__proto__', '09:00')).toBe(undefined);
  });

  it('leads findings about a rate to the half hour in which it begins', () => {
    expect(table.pointerAt('callers 0', '09:00')).toBe('/trafficPlans/a~1b/callers/0/rates/0');
    expect(table.pointerAt('callers 0', '09:30')).not.toMatch(/rates\/\d$/);
    expect(table.pointerAt('callers 0', '10:00')).toBe('/trafficPlans/a~1b/callers/0/rates/1');
  });

  it('changes each stream once, and leaves rates out where nobody comes', () => {
    const cell = (day: string, time: string, value: number | null) => ({ day, time, value });
    const edits = table.edits([
      cell('callers 0', '09:00', null),
      cell('callers 0', '09:30', 0),
      cell('callers 0', '10:00', 0),
      cell('requests 0', '09:30', 7.5),
    ]);
    expect(edits).toEqual([
      { at: ['callers', '0', 'rates'], value: undefined },
      { at: ['requests', '0', 'rates'], value: [{ fromMinutes: 30, toMinutes: 60, perHour: 7.5 }] },
    ]);
  });
});
