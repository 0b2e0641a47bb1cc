import { describe, expect, it } from 'vitest';
import type { BusinessHours, ResolvedSettings } from '../../generated/types.ts';
import type { QueueFacts, QueueFigures } from '../../model/block.ts';
import {
  answerAvailability,
  answerOpenFor,
  type EstimateMode,
  estimatedWait,
  type OpenForAsked,
  queueStatus,
} from './index.ts';

/** A time of 2026-03-02, a Monday, UTC. */
const at = (time: string) => Date.parse(`2026-03-02T${time}:00Z`);
const open = (...spans: readonly (readonly [string, string])[]): BusinessHours => ({
  name: 'Hours',
  timeZone: 'UTC',
  week: { monday: spans.map(([start, end]) => ({ start, end })) },
});
// Of a row these columns alone are asked for.
const settings = {
  ...{ immediateEnabled: true, scheduledEnabled: true, immediateBlackoutMin: 30, maxQueued: 0 },
  ...{ slotDurationMin: 15, slotCapacity: 2, maxDaysAhead: 30, earlyStartSec: 180 },
} as ResolvedSettings;
const figures = { callsWaiting: 4, callbacks: 2, agentsReady: 0, agentsLoggedIn: 3, estimatedWaitTime: 600 };
const queue = (more: Partial<QueueFacts> = {}): QueueFacts => ({
  ...{ name: 'Sales', settings, hours: open(['09:00', '12:00'], ['13:00', '17:00']), figures },
  ...more,
});
const everything: OpenForAsked = {
  ...{ queryImmediateOfferHours: true, returnWithinImmediateOfferTime: true, checkImmediateEnabled: true },
};
const noAgents = { ...figures, estimatedWaitTime: -1, unknownBecause: 'noAgents' } as const;
const unseen = { ...figures, estimatedWaitTime: -1, unknownBecause: 'noInteractions' } as const;

describe('open for', () => {
  const ask = (time: string, more: Partial<QueueFacts> = {}, asked = everything) =>
    answerOpenFor({ queue: queue(more), specialDays: {}, now: at(time) }, asked);

  it('is the seconds until Business Hours end, 0 while closed, and nothing else unless asked', () => {
    expect(ask('11:00', {}, {})).toEqual({ openFor: 3600, reasons: [] });
    expect(ask('12:30', {}, {})).toEqual({ openFor: 0, reasons: [] });
  });

  it('is asked about another moment by its start', () => {
    expect(ask('11:00', {}, { start: at('16:00') })?.openFor).toBe(3600);
  });

  it('has no answer without Business Hours or a row in CALLBACK_SETTINGS', () => {
    expect(ask('11:00', { hours: undefined } as unknown as Partial<QueueFacts>)).toBeUndefined();
    expect(ask('11:00', { settings: undefined } as unknown as Partial<QueueFacts>)).toBeUndefined();
  });

  it('tells Immediate Offer Hours: -1 not set, 0 outside, else until the end of their business day, past breaks', () => {
    const offerHours = { immediateOfferHours: open(['10:00', '11:00'], ['14:00', '16:00']) };
    expect(ask('10:30')?.immediateOfferHoursOpenFor).toBe(-1);
    expect(ask('12:00', offerHours)?.immediateOfferHoursOpenFor).toBe(0);
    expect(ask('10:30', offerHours)?.immediateOfferHoursOpenFor).toBe(5.5 * 3600);
  });

  it('tells whether an immediate callback fits in time: before the close less Immediate Blackout', () => {
    expect(ask('16:20')).toMatchObject({ isWithinImmediateOfferTime: true });
    expect(ask('16:21')).toMatchObject({
      isWithinImmediateOfferTime: false,
      reasons: [expect.stringContaining('Immediate Blackout')],
    });
    expect(ask('12:30')).toMatchObject({ isWithinImmediateOfferTime: false });
  });

  it('reckons with Immediate Offer Hours instead where they are set', () => {
    const offerHours = { immediateOfferHours: open(['09:00', '17:00']) };
    expect(ask('16:49', offerHours)).toMatchObject({ isWithinImmediateOfferTime: true });
    expect(ask('16:50', offerHours)).toMatchObject({ isWithinImmediateOfferTime: false });
  });

  it('takes a queue without interactions for one without a wait, and one without agents for one that never serves', () => {
    expect(ask('16:30', { figures: unseen })?.isWithinImmediateOfferTime).toBe(true);
    expect(ask('10:00', { figures: noAgents })?.isWithinImmediateOfferTime).toBe(false);
  });

  it('asks time alone about the fit: switch and Max Queued are told apart', () => {
    const off = { settings: { ...settings, immediateEnabled: false, maxQueued: 1 } };
    expect(ask('10:00', off)).toMatchObject({ isWithinImmediateOfferTime: true, isImmediateEnabled: false });
  });
});

describe('queue status', () => {
  const ask = (more: Partial<QueueFacts> = {}, time = '10:00') =>
    queueStatus({ queue: queue(more), specialDays: {}, now: at(time) });

  it('tells the wait and what may be offered, with the reasons', () => {
    expect(ask()).toEqual({
      ...{ estimatedWaitTime: 600, offerImmediate: true, offerScheduled: true },
      reasons: ['Business Hours: served by 10:10, they last until 16:30 (close less 30 min of Immediate Blackout).'],
    });
  });

  it('tells -1 with an offer before the first interaction, and -1 without one while no agent is logged in', () => {
    expect(ask({ figures: unseen })).toMatchObject({
      ...{ estimatedWaitTime: -1, offerImmediate: true, unknownBecause: 'noInteractions' },
    });
    expect(ask({ figures: noAgents })).toMatchObject({
      ...{ estimatedWaitTime: -1, offerImmediate: false, unknownBecause: 'noAgents' },
    });
  });

  it('mirrors the switches of the row', () => {
    const off = { settings: { ...settings, immediateEnabled: false, scheduledEnabled: false } };
    expect(ask(off)).toMatchObject({ offerImmediate: false, offerScheduled: false });
    expect(ask({ settings: undefined } as unknown as Partial<QueueFacts>)).toBeUndefined();
  });
});

describe('the estimated wait by mode', () => {
  const waiting = { ...figures, agentsReady: 1 };
  const modes: readonly EstimateMode[] = ['mode1', 'mode2', 'mode3'];
  const ask = (more: Partial<QueueFigures> = {}, left: readonly number[] = [0, 20_000, 40_000]) =>
    modes.map((mode) => {
      const { estimatedWaitTime, resultCode } = estimatedWait({ ...waiting, ...more }, left, mode);
      return `${estimatedWaitTime} ${resultCode}`;
    });

  it('is throughput × interactions, the same without whom ready agents take, or that of the figures', () => {
    expect(ask()).toEqual(['120 0', '100 0', '600 0']);
    expect(estimatedWait(waiting, []).estimatedWaitTime).toBe(600);
  });

  it('is -1 with code -2 while no agent is logged in, where agents are asked', () => {
    expect(ask(noAgents)).toEqual(['120 0', '-1 -2', '-1 -2']);
  });

  it('is -1 with code -1 in a queue that has seen nothing, or let nothing go', () => {
    expect(ask(unseen, [])).toEqual(['-1 -1', '-1 -1', '-1 -1']);
    expect(ask({}, [])).toEqual(['-1 -1', '-1 -1', '600 0']);
  });

  it('is a day at most', () => {
    expect(estimatedWait({ ...waiting, estimatedWaitTime: 100_000 }, [])).toMatchObject({
      ...{ estimatedWaitTime: 86_400, unbounded: true },
    });
  });
});

describe('availability', () => {
  const query = { hours: open(['09:00', '10:00']), settings, specialDays: {}, booked: () => 0, now: at('08:00') };
  const startsOf = (asked = {}, more = {}) =>
    answerAvailability({ ...query, ...more }, asked).slots.map(({ localTime }) => localTime.slice(0, 16));

  it('looks at the rest of the day unless days or an end are given', () => {
    expect(startsOf()).toEqual(['2026-03-02T09:00', '2026-03-02T09:15', '2026-03-02T09:30', '2026-03-02T09:45']);
    expect(startsOf({ end: at('09:15') })).toEqual(['2026-03-02T09:00']);
    expect(startsOf({ numberOfDays: 8 })).toHaveLength(8);
    for (const numberOfDays of [0, -3, Number.NaN]) expect(startsOf({ numberOfDays })).toHaveLength(4);
    expect(startsOf({ maxTimeSlots: 2 })).toHaveLength(2);
  });

  it('counts days and tells times in the zone asked for', () => {
    const zone = { timeZone: 'Pacific/Auckland' };
    const answer = answerAvailability(query, zone);
    expect(answer).toMatchObject({ durationMin: 15, timeZone: 'Pacific/Auckland' });
    expect(answer.slots[0]?.localTime).toBe('2026-03-02T22:00:00.000+13:00');
    expect(startsOf({ ...zone, start: at('12:00') - 86_400_000 })).toHaveLength(4);
    expect(answerAvailability(query, { timeZone: 'Nowhere/At_All' }).timeZone).toBe('UTC');
  });

  it('says of each slot where its numbers come from', () => {
    expect(answerAvailability(query).slots[0]).toMatchObject({
      ...{ capacity: 2, total: 2, why: 'Slot Capacity: 2 per slot, 0 booked.' },
    });
  });

  it('says why there is none', () => {
    const against = (asked = {}, more = {}) => answerAvailability({ ...query, ...more }, asked).reasons;
    expect(against()).toEqual([]);
    expect(against({}, { booked: () => 2 })).toEqual([
      '60 slots are outside Business Hours.',
      '4 slots are booked up.',
    ]);
    expect(against({ end: at('08:10') })).toEqual(['1 slot is outside Business Hours.']);
    expect(against({ end: at('08:00') })).toEqual(['No slot begins in the time asked for.']);
    const late = { start: at('09:00'), end: at('09:45') };
    expect(against(late, { now: at('09:28') })).toEqual([
      '2 slots are in the past.',
      '1 slot is within Scheduled Early Start.',
    ]);
    const farAway = { start: at('00:00') + 7 * 86_400_000 };
    expect(against(farAway, { settings: { ...settings, maxDaysAhead: 3 } })).toContain(
      '4 slots are after Max Days Ahead.',
    );
    expect(against({}, { hours: { ...query.hours, timeZone: 'Nowhere/At_All' } })).toEqual([
      'The time zone “Nowhere/At_All” of the Business Hours is unknown.',
    ]);
  });

  it('gives full slots too when asked', () => {
    expect(startsOf({ reportBusy: true }, { booked: () => 2 })).toHaveLength(4);
  });
});
