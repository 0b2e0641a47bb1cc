import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/not-a-callback-application';

it('finds an application of another type', () => {
  expect(found(code, { callbackApplication: 'main' })).toEqual(['error R5 save r1.callbackApplication']);
});

it('tells an inherited one in the DEFAULT row only', () => {
  expect(found(code, {}, { callbackApplication: 'main' })).toEqual(['error R5 save DEFAULT.callbackApplication']);
  expect(found(code, { callbackApplication: 'waits' })).toEqual([]);
});
