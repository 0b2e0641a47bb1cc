import { expect, it } from 'vitest';
import { places, told } from './little-rules.suite.ts';

const code = 'rules/country-without-numbers';
const permitting = (...countries: string[]) => ({ numberRules: { n: { name: 'N', countries, blockedPatterns: [] } } });

it('finds a rule that accepts no number, because those of its country are read as of another', () => {
  expect(told(code, permitting('EH'))).toEqual([
    'warning /numberRules/n/countries/0: Numbers of EH cannot be told from those of MA, which “N” does not permit: every callback is refused. Permit MA, too.',
  ]);
});

it('finds such a country among others', () => {
  expect(told(code, permitting('US', 'EH'))).toEqual([
    'warning /numberRules/n/countries/1: Numbers of EH cannot be told from those of MA, which “N” does not permit: callbacks there are refused. Permit MA, too.',
  ]);
});

it('is content where the other country is permitted as well, and with countries that have numbers', () => {
  expect(places(code, permitting('EH', 'MA'))).toEqual([]);
  expect(places(code, permitting('US', 'CA', 'GG', 'KZ'))).toEqual([]);
});
