import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/callback-block-count';

it('finds an application without such a block, or with two', () => {
  const finding = ['warning R6 publish r1.callbackApplication'];
  expect(found(code, { callbackApplication: 'none' })).toEqual(finding);
  expect(found(code, { callbackApplication: 'twice' })).toEqual(finding);
});

it('is content with exactly one', () => {
  expect(found(code, { callbackApplication: 'waits' })).toEqual([]);
});
