import fc from 'fast-check';
import { expect, it } from 'vitest';
import { poolNumber } from '../pool-numbers.ts';
import { formatPool, readPool } from './index.ts';

it('a pool is written as the guide shows it: the comma stays where there is no description', () => {
  expect(formatPool([{ number: '+18005550100', description: 'Main, first' }, { number: '+18005550101' }])).toBe(
    '+18005550100,"Main, first"\r\n+18005550101,\r\n',
  );
});

it('a description that a spreadsheet would run stays a text, there and back', () => {
  const pool = [{ number: '+18005550100', description: '=HYPERLINK("http://x")' }];
  expect(formatPool(pool)).toBe('+18005550100,"\'=HYPERLINK(""http://x"")"\r\n');
  expect(readPool(formatPool(pool)).lines).toMatchObject(pool);
});

it('what is written is read again as the same pool', () => {
  const pools = fc.uniqueArray(
    fc
      .tuple(fc.integer({ min: 10, max: 999_999_999 }), fc.string({ maxLength: 32, unit: 'grapheme' }))
      .map(([digits, text]) => poolNumber({ number: `+${digits}`, description: text.replaceAll(/[\0\r]/g, '') }))
      .filter(({ description = '' }) => [...description].length <= 32),
    { minLength: 1, maxLength: 20, selector: ({ number }) => number },
  );
  fc.assert(
    fc.property(pools, (pool) => {
      const { lines } = readPool(formatPool(pool));
      expect(lines.map(poolNumber)).toEqual(pool);
    }),
  );
});
