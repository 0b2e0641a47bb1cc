import { describe, expect, it } from 'vitest';
import type { Traffic } from '../../../generated/types.ts';
import { planFileName, planText } from './plan-file.ts';
import { streamsOf } from './streams.ts';
import { expectedIn, totalsOf } from './totals.ts';

const rate = (fromMinutes: number, toMinutes: number, perHour: number) => ({ fromMinutes, toMinutes, perHour });
const shifts = [{ fromMinutes: 0, toMinutes: 90 }];
const handling = { mean: 1 };
const plan: Traffic = {
  ...{ schemaVersion: 1, name: 'Évil <b>', startsAt: '2026-03-03T09:00:00Z', hours: 1 },
  agents: [
    { agent: 'ana', shifts },
    { agent: 'team', count: 3, skills: {}, shifts },
  ],
  callers: [{ to: '+1', rates: [rate(0, 120, 30)], handling }],
  requests: [
    { virtualQueue: 'Sales_VQ', moments: [0, 3600, 3601], handling },
    { dialIn: { group: 'help' }, handling },
  ],
};

describe('what a plan comes to', () => {
  it('counts what lies within the day, of rates, moments and shifts', () => {
    expect(totalsOf(plan)).toEqual({ calls: 30, requests: 2, agents: 4, agentHours: 4 });
    expect(expectedIn({ rates: [rate(50, 30, 60)] }, 1)).toBe(0);
    expect(expectedIn({}, 1)).toBe(0);
  });

  it('has its streams by what they dial, the queue they ask at, or their group', () =>
    expect(streamsOf(plan).map(({ key, title }) => `${key} – ${title}`)).toEqual([
      'callers 0 – Callers 1: +1',
      'requests 0 – Requests 1: Sales_VQ',
      'requests 1 – Requests 2: help',
    ]));
});

describe('the file of a plan', () => {
  it('is named in letters that every system allows', () => {
    expect(planFileName(plan)).toBe('e-vil-b.traffic.json');
    expect(planFileName({ name: '☎' })).toBe('plan.traffic.json');
  });

  it('holds the plan', () => expect(JSON.parse(planText(plan))).toEqual(plan));
});
