import { getCountries, getExampleNumber } from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../read-number.ts';
import { countrySource, knownCountries } from './country-plans.ts';
import { findNumber } from './source.ts';

/** Digits in an order of its own for each turn. */
const orders = Array.from({ length: 10 }, (_, turn) =>
  Array.from({ length: 10 }, (_, index) => (turn + index * (turn % 2 === 0 ? 3 : 7)) % 10),
);

describe('the numbering plan of a country', () => {
  it('is known for every country whose numbers can be read', () => {
    expect(knownCountries).toEqual(getCountries());
    for (const country of knownCountries) expect(countrySource(country), country).toBeDefined();
    expect(countrySource('XX')).toBeUndefined();
    expect(countrySource('__proto__')).toBeUndefined();
  });

  it('holds numbers that are read as numbers of that country', () => {
    const empty: string[] = [];
    for (const country of knownCountries) {
      const source = countrySource(country);
      if (!source) continue;
      for (const order of orders) {
        const { number, isDecided } = findNumber(source, { order });
        expect(isDecided, country).toBe(true);
        if (number) expect(readNumber(number), number).toMatchObject({ country, possible: true });
        else empty.push(country);
      }
    }
    // Morocco comes first and claims all that begins like a number of the same plan.
    expect([...new Set(empty)]).toEqual(['EH']);
  });

  it('holds the example number of the country', () => {
    for (const country of getCountries()) {
      const example = getExampleNumber(country, examples)?.number;
      const source = countrySource(country);
      if (!example || !source || readNumber(example).country !== country) continue;
      let state: unknown = source.first;
      for (const digit of example.slice(1)) state = state === undefined ? state : source.step(state, Number(digit));
      expect(state !== undefined && source.isNumber(state, example.length - 1), example).toBe(true);
    }
  });
});
