import { describe, expect, it } from 'vitest';
import example from '../../schemas/examples/in-queue-callback/configuration.json' with { type: 'json' };
import type { Configuration } from '../generated/types.ts';
import { createMemoryStore } from './memory-store.ts';
import { createRuntime } from './runtime.ts';
import { createSeededIds } from './seeded-ids.ts';
import { telephonyOf } from './telephony.suite.ts';
import { createVirtualClock } from './virtual-clock.ts';

/** Wednesday, 2026-03-04, 12:00 in New York. */
const noon = Date.parse('2026-03-04T17:00:00Z');
const telephony = telephonyOf({});

function centreAt(now: number) {
  const store = createMemoryStore();
  const clock = createVirtualClock(now);
  const runtime = createRuntime(
    // JSON has wider types than the schema it was made by.
    example as unknown as Configuration,
    { store, clock, telephony, notifier: { notify() {} }, ids: createSeededIds(1), behaviors: new Map() },
  );
  return { runtime, store };
}

describe('a queue is asked', () => {
  it('for how long it is open, and what the API’s flags ask besides', () => {
    const { runtime } = centreAt(noon);
    const asked = { queryImmediateOfferHours: true, returnWithinImmediateOfferTime: true, checkImmediateEnabled: true };
    const hours = runtime.openFor('Sales_VQ')?.openFor ?? 0;
    expect(hours).toBeGreaterThan(0);
    expect(runtime.openFor('Sales_VQ', asked)).toEqual({
      ...{
        openFor: hours,
        immediateOfferHoursOpenFor: -1,
        isWithinImmediateOfferTime: false,
        isImmediateEnabled: true,
      },
      reasons: ['The wait is unknown: no agent is logged in.'],
    });
    expect(runtime.openFor('Sales_VQ_CB')).toBeUndefined();
    expect(runtime.openFor('Nowhere')).toBeUndefined();
  });

  it('for its status: -1 without an offer until an agent is logged in, then -1 with one until an interaction came', () => {
    const { runtime } = centreAt(noon);
    expect(runtime.queueStatus('Sales_VQ')).toMatchObject({ estimatedWaitTime: -1, offerImmediate: false });
    runtime.agents.setState('ana', 'ready');
    expect(runtime.queueStatus('Sales_VQ')).toMatchObject({
      ...{ estimatedWaitTime: -1, unknownBecause: 'noInteractions', offerImmediate: true, offerScheduled: true },
    });
    expect(runtime.queueStatus('Nowhere')).toBeUndefined();
  });

  it('for its wait, with the code that says why it is unknown', () => {
    const { runtime } = centreAt(noon);
    const codes = () =>
      (['mode1', 'mode2', 'mode3'] as const).map((m) => runtime.estimatedWait('Sales_VQ', m)?.resultCode);
    expect(codes()).toEqual([-1, -2, -2]);
    runtime.agents.setState('ana', 'ready');
    expect(codes()).toEqual([-1, -1, -1]);
    expect(runtime.estimatedWait('Nowhere')).toBeUndefined();
  });

  it('for its slots, and for the reason why there are none', () => {
    const { runtime } = centreAt(noon);
    const answer = runtime.availability('Sales_VQ', { timeZone: 'UTC', maxTimeSlots: 1 });
    expect(answer).toMatchObject({ durationMin: 15, timeZone: 'UTC', reasons: [] });
    expect(answer?.slots).toEqual([
      {
        ...{ start: noon + 15 * 60_000, localTime: '2026-03-04T17:15:00.000+00:00', capacity: 5, total: 5 },
        why: 'Slot Capacity: 5 per slot, 0 booked.',
      },
    ]);
    expect(runtime.availability('Sales_VQ', { start: noon - 7_200_000, end: noon })).toMatchObject({
      ...{ slots: [], reasons: ['8 slots are in the past.'] },
    });
    expect(runtime.availability('Nowhere')).toBeUndefined();
  });

  it('for every slot of a day with the reason why it can or cannot be booked', () => {
    const { runtime } = centreAt(noon);
    const [day] = runtime.explainAvailability('Sales_VQ', { from: '2026-03-04', days: 1 }) ?? [];
    expect(day?.slots).toHaveLength(96);
    expect(new Set(day?.slots.map(({ verdict }) => verdict))).toEqual(new Set(['closed', 'past', 'bookable']));
  });
});
