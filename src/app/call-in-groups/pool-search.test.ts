import { expect, it } from 'vitest';
import { searchPool } from './search-pool.ts';
import { typedNumber } from './typed-number.ts';

it('a number may be typed as it is shown', () => {
  expect(typedNumber(' +1 212-555-0123 ')).toBe('+12125550123');
  expect(typedNumber('+49 (30) 1234.567')).toBe('+49301234567');
  expect(typedNumber('1 (212) 555‑0123')).toBe('12125550123');
});

it('what is no number stays as it was typed, so that it can be told about', () => {
  expect(typedNumber(' +1 212 CALL-NOW ')).toBe('+1 212 CALL-NOW');
  expect(typedNumber('')).toBe('');
  expect(typedNumber('+')).toBe('+');
});

const pool = [
  { number: '+12125550123', description: 'Main line' },
  { number: '+12125550199' },
  { number: '+493012345', description: 'Berlin, line 2' },
];

it.each([
  ['', [0, 1, 2]],
  ['555-01', [0, 1]],
  ['+1 212 555 0199', [1]],
  ['LINE', [0, 2]],
  ['nothing', []],
])('a search for “%s” finds %j', (query, found) => {
  expect(searchPool(pool, query)).toEqual(found);
});
