import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/nothing-offered';

it('finds a row that offers neither kind', () => {
  expect(found(code, { immediateEnabled: false })).toEqual(['warning R14 r1.immediateEnabled']);
});

it('is content with one of them', () => {
  expect(found(code, { immediateEnabled: false, scheduledEnabled: true })).toEqual([]);
});
