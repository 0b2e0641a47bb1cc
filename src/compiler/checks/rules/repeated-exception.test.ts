import { expect, it } from 'vitest';
import { told } from './little-rules.suite.ts';

it('hints at the exception that never counts, and at no shorter or later one', () => {
  const exception = (name: string, from: string, to: string) => ({
    ...{ name, from, to },
    change: { type: 'fixed' as const, capacity: 1 },
  });
  const exceptions = {
    a: exception('A', '2026-03-01', '2026-03-10'),
    b: exception('B', '2026-03-01', '2026-03-10'),
    c: exception('C', '2026-03-02', '2026-03-11'),
    d: exception('D', '2026-03-01', '2026-03-09'),
  };
  const parts = { capacityRules: { c: { name: 'C', timeslotLength: 60 as const, week: {}, exceptions } } };
  expect(told('rules/repeated-exception', parts)).toEqual([
    'hint /capacityRules/c/exceptions/b: “B” never counts: “A” is for the same days, 2026-03-01 to 2026-03-10.',
  ]);
});
