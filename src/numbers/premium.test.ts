import fc from 'fast-check';
import { getCountries, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import metadata from 'libphonenumber-js/max/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { premiumRates } from '../generated/premium-rates.ts';
import { checkForQueue, checkNumber, readNumber } from './index.ts';

/** Places of the kinds of numbers in the metadata. */
const kinds = { fixedLine: 0, mobile: 1, tollFree: 2, premiumRate: 3 };

/** Numbers of a kind, of every country that has them. */
function* numbersOf(kind: number): Generator<string> {
  for (const plan of Object.values<Record<number, unknown>>(metadata.countries)) {
    const pattern: unknown = Object(Object(plan[11])[kind])[0];
    if (typeof pattern !== 'string' || pattern === '') continue;
    const national = fc.stringMatching(new RegExp(`^(?:${pattern})$`));
    for (const digits of fc.sample(national, { numRuns: 20, seed: 1 })) yield `+${plan[0]}${digits}`;
  }
}

const isPremium = (number: string) => readNumber(number).isPremium === true;

describe('a premium-rate number', () => {
  it('is told apart in every country that has them, as by the whole metadata', () => {
    let seen = 0;
    for (const number of numbersOf(kinds.premiumRate)) {
      const type = parsePhoneNumberFromString(number)?.getType();
      expect([number, isPremium(number)]).toEqual([number, type === 'PREMIUM_RATE']);
      if (type === 'PREMIUM_RATE') seen += 1;
    }
    expect(seen).toBeGreaterThan(2900);
  });

  it('is none that is fixed, mobile or free of charge', () => {
    for (const kind of [kinds.fixedLine, kinds.mobile, kinds.tollFree])
      for (const number of numbersOf(kind)) {
        const type = parsePhoneNumberFromString(number)?.getType();
        expect([number, isPremium(number)]).toEqual([number, type === 'PREMIUM_RATE']);
      }
    for (const code of getCountries())
      expect(isPremium(getExampleNumber(code, examples)?.number ?? ''), code).toBe(false);
  });

  it('is known in national format, and where it belongs to no country', () => {
    expect(readNumber('900 555 0123', 'US')).toMatchObject({ country: 'US', isPremium: true });
    expect(readNumber('0906 123 4567', 'GB')).toMatchObject({ country: 'GB', isPremium: true });
    expect(isPremium('+979123456789')).toBe(true);
    expect(isPremium('+80012345678')).toBe(false);
  });

  it('is acceptable to a rule, with a warning', () => {
    const rule = { name: 'Ours', countries: ['US'], blockedPatterns: [] };
    expect(checkNumber(rule, '+19005550123')).toEqual({
      verdict: 'acceptable',
      number: '+19005550123',
      country: 'US',
      isPremium: true,
      reasons: [
        '+1 900-555-0123 may be called.',
        'It is a premium-rate number: blocked by default unless Disallow Premium Numbers is off.',
      ],
    });
    expect(checkNumber(rule, '+449061234567')).toMatchObject({ verdict: 'country-not-permitted', isPremium: true });
  });
});

describe('a queue', () => {
  const rule = { name: 'Ours', countries: ['US', 'GB', 'FR'], blockedPatterns: ['^\\+339'] };

  it('refuses premium-rate numbers of every country by Disallow Premium Numbers, and takes them without', () => {
    for (const [number, country] of [
      ['+19005550123', 'US'],
      ['+449061234567', 'GB'],
    ] as const) {
      expect(checkForQueue(number, { rule, disallowPremium: true })).toEqual({
        refused: 'premium-number',
        reasons: [`${number} is a premium-rate number of ${country}.`, 'Disallow Premium Numbers is on.'],
      });
      expect(checkForQueue(number, { rule, disallowPremium: false })).toMatchObject({ e164: number });
    }
    expect(checkForQueue('+979123456789', { disallowPremium: true })).toMatchObject({ refused: 'premium-number' });
  });

  it('refuses impossible numbers by Disallow Impossible Numbers, and asks its rule about them without', () => {
    const short = '+3312345';
    expect(checkForQueue(short, { rule, disallowImpossible: true })).toEqual({
      refused: 'impossible-number',
      reasons: ['The number is too short.', 'Disallow Impossible Numbers is on.'],
    });
    expect(checkForQueue(short, { rule })).toMatchObject({ e164: short });
    expect(checkForQueue('+339123', { rule })).toMatchObject({ refused: 'blocked-pattern' });
    expect(checkForQueue('+351212', { rule })).toMatchObject({ refused: 'country-not-permitted' });
  });

  it('is told of the country or the pattern before it is told of the price', () => {
    const none = { rule: { ...rule, countries: [] }, disallowPremium: true };
    expect(checkForQueue('+19005550123', none)).toMatchObject({ refused: 'country-not-permitted' });
  });
});

describe('the metadata of premium-rate numbers', () => {
  it('are small, and know every country of the whole ones', () => {
    expect(JSON.stringify(premiumRates).length).toBeLessThan(25_000);
    const all = Object.values<Record<number, unknown>>(metadata.countries).filter(
      (plan) => Object(Object(plan[11])[kinds.premiumRate])[0],
    );
    expect(Object.keys(premiumRates)).toHaveLength(all.length + 1);
  });
});
