import { describe, expect, it } from 'vitest';
import type { NumberRule } from '../generated/types.ts';
import { compareRules } from './compare-rules.ts';
import { countryList } from './countries.ts';
import { readNumber } from './read-number.ts';

const rule = (countries: string[], ...blockedPatterns: string[]): NumberRule => ({
  name: 'R',
  countries,
  blockedPatterns,
});

describe('rules compared', () => {
  const rows = (...numbers: string[]) =>
    [
      ...compareRules({
        saved: rule(['US']),
        draft: rule(['US', 'GB'], '^1212'),
        numbers,
        queues: [
          { name: 'Boston', defaultCountry: 'US' },
          { name: 'London', defaultCountry: 'GB' },
          { name: 'Nowhere' },
        ],
      }),
    ].flatMap((row) => (row ? [[row.before.verdict, row.after.verdict, ...row.changedQueues]] : []));

  it('tell the verdict now and with the changes, and the queues for which it changes', () => {
    expect(rows('+1 212 555 0123', '+1 617 555 0123', '+44 20 7946 0123')).toEqual([
      ['acceptable', 'blocked-pattern', 'Boston', 'London', 'Nowhere'],
      ['acceptable', 'acceptable'],
      ['country-not-permitted', 'acceptable', 'Boston', 'London', 'Nowhere'],
    ]);
  });

  it('read a national number as each queue would', () => {
    expect(rows('212 555 0123', '020 7946 0123', 'x')).toEqual([
      ['acceptable', 'blocked-pattern', 'Boston', 'London'],
      ['impossible', 'impossible', 'London'],
      ['invalid', 'invalid'],
    ]);
  });
});

describe('the list of countries', () => {
  it('has calling codes, and says whose territory a country is', () => {
    const country = (code: string) => countryList().find((each) => each.code === code);
    expect(country('US')).toEqual({ code: 'US', callingCode: '1' });
    expect(country('PR')).toEqual({ code: 'PR', callingCode: '1', territoryOf: 'US' });
    expect(country('KZ')).toEqual({ code: 'KZ', callingCode: '7' });
    expect(country('JE')).toEqual({ code: 'JE', callingCode: '44', territoryOf: 'GB' });
    for (const { callingCode, territoryOf } of countryList()) {
      expect(callingCode).toMatch(/^[1-9][0-9]{0,2}$/);
      if (territoryOf !== undefined) expect(country(territoryOf)?.territoryOf).toBeUndefined();
    }
  });

  it('tells +1 and +7 apart by the number, not by the calling code', () => {
    for (const [number, code] of [
      ['+12125550123', 'US'],
      ['+16045550123', 'CA'],
      ['+18765550123', 'JM'],
      ['+74951234567', 'RU'],
      ['+77271234567', 'KZ'],
    ])
      expect(readNumber(number ?? '').country).toBe(code);
  });
});
