import { expect, it } from 'vitest';
import { places } from './little-rules.suite.ts';

it('finds an exception that ends before it begins, and is content with a single day', () => {
  const exception = (from: string, to: string) => ({
    name: 'E',
    from,
    to,
    change: { type: 'fixed' as const, capacity: 1 },
  });
  const exceptions = { a: exception('2026-03-02', '2026-03-01'), b: exception('2026-03-01', '2026-03-01') };
  expect(
    places('rules/reversed-exception', {
      capacityRules: { c: { name: 'C', timeslotLength: 60, week: {}, exceptions } },
    }),
  ).toEqual(['/capacityRules/c/exceptions/a/to']);
});
