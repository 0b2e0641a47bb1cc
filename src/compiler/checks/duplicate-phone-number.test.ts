import { expect, it } from 'vitest';
import { placesOf } from './little-workspace.suite.ts';

it('finds the second of two equal numbers', () => {
  const phoneNumbers = {
    a: { number: '+12125550123' },
    b: { number: '+12125550123' },
    c: { number: '+12125550124' },
  };
  expect(placesOf({ phoneNumbers }, 'phone-number/duplicate')).toEqual(['/phoneNumbers/b/number']);
});
