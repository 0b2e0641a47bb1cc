import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/ttl-keeps-no-records';

it('hints at a changed TTL', () => {
  expect(found(code, { ttlSec: 3600 })).toEqual(['hint R19 r1.ttlSec']);
});

it('is content with the usual one', () => {
  expect(found(code, { ttlSec: 86400 })).toEqual([]);
});
