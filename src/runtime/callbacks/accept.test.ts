import { describe, expect, it } from 'vitest';
import type { QueueFacts } from '../../model/block.ts';
import { acceptCallback, type CallbackWish, forbidsDialling } from './index.ts';

const settings = {
  ...{
    callDirection: 'USERTERMINATED',
    defaultCountry: 'US',
    disallowImpossible: true,
    earlyStartSec: 180,
    maxQueued: 2,
  },
  ...{ skillExpression: 'Sales > 0', routingPoint: 'RP1' },
} as QueueFacts['settings'] & object;
const figures = { callsWaiting: 0, callbacks: 0, agentsReady: 0, agentsLoggedIn: 1, estimatedWaitTime: 60 };
const queue: QueueFacts = { name: 'Sales', settings, figures };
const wish = (more: Partial<CallbackWish> = {}): CallbackWish => ({
  ...{ virtualQueue: 'Sales', phoneNumber: '+12125550123', offerType: 'ASAP', language: 'en-US', userData: {} },
  priority: { start: 0, increment: 0, interval: 60, limit: 0 },
  ...more,
});
const accept = (more: Partial<CallbackWish> = {}, at: QueueFacts | undefined = queue) =>
  acceptCallback(wish(more), at, 'cb', 1000);

describe('a wish for a callback', () => {
  it('becomes a queued callback, with what the settings say', () => {
    expect(accept()).toMatchObject({
      callback: { id: 'cb', state: 'QUEUED', createdAt: 1000, skillExpression: 'Sales > 0', routing: 'RP1' },
    });
  });

  it('becomes a scheduled one for a time beyond Scheduled Early Start', () => {
    expect(accept({ desiredTime: 1000 + 180_001 })).toMatchObject({ callback: { state: 'SCHEDULED' } });
    expect(accept({ desiredTime: 1000 + 180_000 })).toMatchObject({ callback: { state: 'QUEUED' } });
  });

  it('keeps its number as E.164', () => {
    expect(accept({ phoneNumber: '(212) 555-0123' })).toMatchObject({ callback: { phoneNumber: '+12125550123' } });
  });

  it('is refused by a queue that is unknown or has no settings', () => {
    const { settings: _, ...bare } = queue;
    expect(accept({}, bare)).toMatchObject({ refused: 'unknown-queue' });
    expect(acceptCallback(wish(), undefined, 'cb', 0)).toMatchObject({ refused: 'unknown-queue' });
  });

  it('is refused for something that is no number', () => {
    for (const phoneNumber of ['', 'abc', '<script>'])
      expect(accept({ phoneNumber })).toMatchObject({ refused: 'invalid-number' });
  });

  it('is refused for a premium-rate or an impossible number, as the settings say', () => {
    const strict = { ...queue, settings: { ...settings, disallowPremium: true } };
    const premium = '+19005550123';
    expect(accept({ phoneNumber: premium }, strict)).toEqual({
      refused: 'premium-number',
      message: '+19005550123 is a premium-rate number of US. Disallow Premium Numbers is on.',
    });
    expect(
      accept({ phoneNumber: premium }, { ...queue, settings: { ...settings, disallowPremium: false } }),
    ).toHaveProperty('callback');
    expect(accept({ phoneNumber: '+1212555' })).toMatchObject({ refused: 'impossible-number' });
    const lax = { ...queue, settings: { ...settings, disallowImpossible: false } };
    expect(accept({ phoneNumber: '+1212555' }, lax)).toHaveProperty('callback');
  });

  it('is refused by the rule of the queue, with its reasons', () => {
    const rule = { name: 'Ours', countries: ['US'], blockedPatterns: ['^\\+1900'] };
    const ruled = { ...queue, numberRule: rule };
    expect(accept({ phoneNumber: '+442079460123' }, ruled)).toMatchObject({ refused: 'country-not-permitted' });
    expect(accept({}, { ...queue, numberRule: { ...rule, blockedPatterns: ['555'] } })).toMatchObject({
      refused: 'blocked-pattern',
      message: expect.stringMatching(/\S/),
    });
    expect(accept({}, ruled)).toHaveProperty('callback');
  });

  it('is refused when the queue is full, unless it is for later', () => {
    const full = { ...queue, figures: { ...figures, callbacks: 2 } };
    expect(accept({}, full)).toMatchObject({ refused: 'queue-full' });
    expect(accept({ desiredTime: 10_000_000 }, full)).toHaveProperty('callback');
  });
});

describe('a customer', () => {
  const callback = { phoneNumber: '+12125550123' };
  const rule = { name: 'Ours', countries: ['US'], blockedPatterns: [] };

  it('may be dialled while nothing forbids it, also for a queue that has no settings or is gone', () => {
    const { settings: _, ...bare } = queue;
    for (const each of [queue, { ...queue, numberRule: rule }, bare, undefined])
      expect(forbidsDialling(callback, each)).toBeUndefined();
  });

  it('may not be dialled when premium-rate numbers are disallowed since', () => {
    const strict = { ...queue, settings: { ...settings, disallowPremium: true } };
    expect(forbidsDialling({ phoneNumber: '+19005550123' }, strict)).toMatchObject({ refused: 'premium-number' });
  });

  it('may not be dialled when the rule has changed since the callback was accepted', () => {
    expect(forbidsDialling(callback, { ...queue, numberRule: { ...rule, countries: ['FR'] } })).toMatchObject({
      refused: 'country-not-permitted',
    });
    const { settings: _, ...bare } = queue;
    expect(forbidsDialling(callback, { ...bare, numberRule: { ...rule, blockedPatterns: ['555'] } })).toMatchObject({
      refused: 'blocked-pattern',
      message: expect.stringMatching(/555/),
    });
  });
});
