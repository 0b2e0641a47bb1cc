import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/never-purged';

it('finds hours that never close without a purge time', () => {
  expect(found(code, { businessHours: 'always' })).toEqual(['warning R15 r1.purgeTimeMin']);
});

it('is content with a purge time, or with hours that close', () => {
  expect(found(code, { businessHours: 'always', purgeTimeMin: 60 })).toEqual([]);
  expect(found(code, { businessHours: 'office', purgeTimeMin: 0 })).toEqual([]);
});
