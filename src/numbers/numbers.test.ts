import fc from 'fast-check';
import { getCountries, getExampleNumber } from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import type { NumberRule } from '../generated/types.ts';
import { checkNumber, formatNumber, readNumber } from './index.ts';

const rule = (countries: string[], ...blockedPatterns: string[]): NumberRule => ({
  name: 'Rule',
  countries,
  blockedPatterns,
});
const verdict = (of: NumberRule, number: string): string => checkNumber(of, number, { defaultCountry: 'US' }).verdict;

describe('a number', () => {
  it('is read in national and international format', () => {
    for (const text of ['(212) 555-0123', '212.555.0123', '+1 212 555 0123', '1-212-555-0123', ' +12125550123 '])
      expect(readNumber(text, 'US')).toEqual({ e164: '+12125550123', country: 'US', possible: true });
  });

  it('belongs to the country that shares its calling code', () => {
    expect(
      ['+16045550123', '+17875550123', '+77012345678', '+79123456789', '+447781123456'].map(
        (each) => readNumber(each).country,
      ),
    ).toEqual(['CA', 'PR', 'KZ', 'RU', 'GG']);
  });

  it('of every country is read back, except where countries share a numbering plan', () => {
    const others = getCountries().filter((country) => {
      const example = getExampleNumber(country, examples);
      if (!example) return false;
      expect(readNumber(example.number), country).toMatchObject({ e164: example.number, possible: true });
      return readNumber(example.number).country !== country;
    });
    expect(others).toEqual(['AX', 'BL', 'CC', 'CX', 'EH', 'IM', 'MF', 'SJ', 'VA']);
  });

  it('that cannot exist says why', () => {
    expect(readNumber('+1 212 555', 'US')).toMatchObject({ possible: false, reason: 'The number is too short.' });
    expect(readNumber('+1 212 555 01234 5678', 'US')).toMatchObject({
      possible: false,
      reason: 'The number is too long.',
    });
    expect(readNumber('hello', 'US')).toEqual({
      possible: false,
      invalid: true,
      reason: 'This is no telephone number.',
    });
    expect(readNumber('2125550123')).toMatchObject({ possible: false, invalid: true });
    expect(readNumber('2125550123', 'XX')).toMatchObject({ possible: false, invalid: true });
    expect(readNumber('+9991234567')).toMatchObject({ possible: false, invalid: true });
  });

  it('never throws, whatever is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (text, country) => {
        const { e164, possible } = readNumber(text, country);
        if (possible) expect(e164).toMatch(/^\+[1-9][0-9]{1,14}$/);
        formatNumber(text);
      }),
    );
    expect(readNumber('1'.repeat(100_000), 'US').possible).toBe(false);
  });

  it('is shown as people read it', () => {
    expect(formatNumber('+12125550123')).toBe('+1 212-555-0123');
    expect(formatNumber('+4312345678')).toBe('+43 1 2345678');
    expect(formatNumber('anonymous')).toBe('anonymous');
  });
});

describe('a number rule (guide, Permitted & Blocked Numbers)', () => {
  it('accepts a number of a permitted country that no pattern blocks', () => {
    expect(checkNumber(rule(['US'], '^1900'), '212-555-0123', { defaultCountry: 'US' })).toEqual({
      verdict: 'acceptable',
      number: '+12125550123',
      country: 'US',
      reasons: ['+1 212-555-0123 may be called.'],
    });
  });

  it('answers with the country alone when it is not permitted, and tells the pattern beside it', () => {
    expect(checkNumber(rule(['US'], '^49'), '+4930123456')).toEqual({
      verdict: 'country-not-permitted',
      number: '+4930123456',
      country: 'DE',
      reasons: ['The rule “Rule” does not permit DE.', 'Blocked by ^49 of the rule “Rule”.'],
    });
  });

  it('blocks ^1234[0-9]+ as a number that starts with 1234', () => {
    const blocking = rule(['US'], '^1212[0-9]+');
    expect(checkNumber(blocking, '+12125550123')).toMatchObject({ verdict: 'blocked-pattern', pattern: '^1212[0-9]+' });
    expect(verdict(blocking, '+13125550123')).toBe('acceptable');
  });

  it('does not permit a number without a known country', () => {
    expect(checkNumber(rule(['US']), '+15555550123')).toMatchObject({ verdict: 'country-not-permitted' });
    expect(checkNumber(rule(['US']), '+80012345678')).toMatchObject({ verdict: 'country-not-permitted' });
    expect(checkNumber(rule(['US']), '+17875550123')).toMatchObject({
      verdict: 'country-not-permitted',
      country: 'PR',
    });
  });

  it('tells a faulty pattern and goes on without it', () => {
    const answer = checkNumber(rule(['US'], '(', '(?=1)', '\\1', '0123$'), '+12125550123');
    expect(answer).toMatchObject({ verdict: 'blocked-pattern', pattern: '0123$' });
    expect(answer.reasons).toHaveLength(4);
    expect(answer.reasons[1]).toMatch(/^The pattern \( blocks nothing: missing closing \)/);
  });

  it('tells invalid from impossible', () => {
    expect(verdict(rule(['US']), 'x')).toBe('invalid');
    expect(verdict(rule(['US']), '+1 212')).toBe('impossible');
    expect(checkNumber(undefined, '+12125550123').verdict).toBe('acceptable');
  });

  it('finds with its shortcuts what the patterns themselves find', () => {
    const pattern = fc
      .tuple(
        fc.constantFrom('^', '', '^\\+'),
        fc.constantFrom('1', '121', '12125550123', '0123', '555', '7'),
        fc.constantFrom('', '$', '[0-9]+', '[0-9]*', '\\d+$', '.*', '.+', '[0-9]{7}$', '(0|5)+'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        fc.array(pattern, { maxLength: 6 }),
        fc.constantFrom('+12125550123', '+13125550123'),
        (patterns, number) => {
          const expected = patterns.find(
            (each) => new RegExp(each).test(number) || new RegExp(each).test(number.slice(1)),
          );
          expect(checkNumber(rule(['US'], ...patterns), number).pattern).toBe(expected);
        },
      ),
    );
  });

  it('stays quick with ten thousand patterns, and with one that would never end elsewhere', () => {
    const many = rule(
      ['US'],
      ...Array.from({ length: 9990 }, (_, index) => `^1${2_000_000 + index}[0-9]+`),
      '^(([0-9]+)+)+x',
    );
    checkNumber(many, '+12125550123');
    const began = performance.now();
    for (let index = 0; index < 100; index++) checkNumber(many, `+1212555${String(index).padStart(4, '0')}`);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
