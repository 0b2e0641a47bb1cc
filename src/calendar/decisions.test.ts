import { describe, expect, it } from 'vitest';
import type { BusinessHours } from '../generated/types.ts';
import { type OfferQuery, offerImmediate, priorityAt, purgeOf } from './index.ts';

const at = (time: string): number => Date.parse(`2026-01-05T${time}:00Z`); // a Monday
const open = (start: string, end: string): BusinessHours => ({
  name: 'Hours',
  timeZone: 'UTC',
  week: { monday: [{ start, end }], tuesday: [{ start, end }] },
});

function offer(given: Partial<OfferQuery> = {}): readonly [boolean, ...string[]] {
  const { offer: offered, reasons } = offerImmediate({
    settings: { immediateEnabled: true, immediateBlackoutMin: 0, maxQueued: 0 },
    hours: open('08:00', '18:00'),
    specialDays: {},
    figures: { callbacks: 0, estimatedWaitTime: 600, agentsLoggedIn: 3 },
    now: at('12:00'),
    ...given,
  });
  return [offered, ...reasons];
}

const figures = { callbacks: 0, estimatedWaitTime: 600, agentsLoggedIn: 3 };
const settings = { immediateEnabled: true, immediateBlackoutMin: 0, maxQueued: 0 };

describe('an immediate callback (designer 1.5, Offer immediate)', () => {
  it('is offered when everything fits, with the reasons', () => {
    expect(offer({ threshold: 120 })).toEqual([
      true,
      'Business Hours: served by 12:10, they last until 18:00.',
      'The wait of 600 s reaches the threshold of 120 s.',
    ]);
  });

  it('is not offered while Immediate Enabled is off (step 1)', () => {
    expect(offer({ settings: { ...settings, immediateEnabled: false } })).toEqual([false, 'Immediate Enabled is off.']);
  });

  it('is not offered while nobody is logged in, but is in a queue that has seen no interaction (step 2)', () => {
    const unknown = { ...figures, estimatedWaitTime: -1 };
    expect(offer({ figures: { ...unknown, unknownBecause: 'noAgents' } })[0]).toBe(false);
    expect(offer({ figures: { ...unknown, unknownBecause: 'noInteractions' } })[0]).toBe(true);
    expect(offer({ figures: { ...unknown, agentsLoggedIn: 0 } })[1]).toBe(
      'The wait is unknown: no agent is logged in.',
    );
  });

  it('must be served by the close less the blackout (step 3)', () => {
    const blackout = { settings: { ...settings, immediateBlackoutMin: 30 } };
    expect(offer({ ...blackout, now: at('17:20') })[0]).toBe(true);
    expect(offer({ ...blackout, now: at('17:21') })).toEqual([
      false,
      'Business Hours: the callback would be served at 17:31, after 17:30 (close less 30 min of Immediate Blackout).',
    ]);
    expect(offer({ now: at('18:00') })[0]).toBe(false);
  });

  it('is decided by Immediate Offer Hours alone when they are set; the blackout is ignored (step 3)', () => {
    const alone = { immediateOfferHours: open('06:00', '20:00'), settings: { ...settings, immediateBlackoutMin: 600 } };
    expect(offer({ ...alone, now: at('19:00') })[0]).toBe(true);
    expect(offer({ ...alone, now: at('19:50') })[0]).toBe(false);
    expect(offer({ ...alone, now: at('05:00') })[0]).toBe(false);
  });

  it('is not offered at Max Queued, nor below the threshold (steps 4 and 5)', () => {
    expect(
      offer({ settings: { ...settings, maxQueued: 4 }, figures: { ...figures, callbacks: 4 }, threshold: 900 }),
    ).toEqual([
      false,
      '4 callbacks are queued, and Max Queued Callbacks is 4.',
      'The wait of 600 s is below the threshold of 900 s.',
    ]);
  });

  it('is not offered without Business Hours', () => {
    expect(offer({ hours: undefined })).toEqual([false, 'The queue has no Business Hours.']);
  });
});

describe('priority (designer 1.5, Priority)', () => {
  const priority = { start: 10, increment: 10, interval: 60, limit: 100 };

  it('grows by the increment for each full interval, up to the limit', () => {
    expect([0, 59.9, 60, 120, 599, 100_000].map((seconds) => priorityAt(priority, 0, seconds * 1000))).toEqual([
      10, 10, 20, 30, 100, 100,
    ]);
  });

  it('does not grow without an interval, nor before it began', () => {
    expect(priorityAt({ ...priority, interval: 0 }, 0, 1e9)).toBe(10);
    expect(priorityAt(priority, 1e9, 0)).toBe(10);
  });
});

describe('purge (designer 1.5, Purge)', () => {
  const purge = (purgeTimeMin: number, start: number, hours?: BusinessHours) =>
    purgeOf({ settings: { purgeTimeMin }, hours, specialDays: {}, start });

  it('comes at the earlier of the purge time and the end of the business day', () => {
    expect(purge(60, at('12:00'), open('08:00', '18:00'))).toEqual({ at: at('13:00'), because: 'purge-time' });
    expect(purge(600, at('12:00'), open('08:00', '18:00'))).toEqual({
      at: at('18:00'),
      because: 'end-of-business-day',
    });
  });

  it('comes at the end of the business day even when the purge time is off', () => {
    expect(purge(0, at('12:00'), open('08:00', '18:00'))?.at).toBe(at('18:00'));
  });

  it('outside hours waits for the end of the next business day', () => {
    expect(purge(0, at('19:00'), open('08:00', '18:00'))?.at).toBe(at('18:00') + 86_400_000);
  });

  it('never comes without hours and purge time', () => {
    expect(purge(0, at('12:00'))).toBeUndefined();
  });
});
