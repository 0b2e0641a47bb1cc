import { expect, it } from 'vitest';
import { diesThroughDays } from './crash.suite.ts';

it('a host that dies everywhere loses no customer who is dialled, calls none twice or after the end, and ends like one that lives, in 250 generated days', () => {
  const { crashes, attempts, calledIn, offers } = diesThroughDays(2, 250);
  expect(crashes).toBeGreaterThan(10_000);
  expect(attempts).toBeGreaterThan(500);
  expect(calledIn).toBeGreaterThan(50);
  expect(offers).toBeGreaterThan(50);
}, 120_000);
