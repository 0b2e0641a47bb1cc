import { expect, it } from 'vitest';
import { countryList } from '../countries.ts';
import { readNumber } from '../read-number.ts';
import { readAs } from './read-as.ts';

it('counts the numbers of Western Sahara to Morocco, as reading them does', () => {
  expect(readAs('EH')).toBe('MA');
  expect(readNumber('0528812345', 'EH').country).toBe('MA');
});

it('leaves every other country its own numbers', () => {
  expect(countryList().flatMap(({ code }) => (readAs(code) === undefined ? [] : [code]))).toEqual(['EH']);
});

it('knows nothing of what is no country', () => {
  for (const code of ['', 'XX', '__proto__', 'constructor']) expect(readAs(code)).toBeUndefined();
});
