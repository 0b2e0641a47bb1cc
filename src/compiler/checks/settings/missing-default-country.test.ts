import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/missing-default-country';

it('finds a country that is none while numbers are checked', () => {
  expect(found(code, { defaultCountry: 'XX' })).toEqual(['error R18 save r1.defaultCountry']);
  expect(found(code, { defaultCountry: 'XX', disallowImpossible: false })).toHaveLength(1);
});

it('is content with a country, and without checks', () => {
  expect(found(code, { defaultCountry: 'NL' })).toEqual([]);
  expect(found(code, { defaultCountry: 'XX', disallowImpossible: false, disallowPremium: false })).toEqual([]);
});
