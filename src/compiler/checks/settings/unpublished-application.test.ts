import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/unpublished-application';

it('forbids publishing a table whose application is a draft', () => {
  expect(found(code, { callbackApplication: 'draft' })).toEqual(['hint R6 publish r1.callbackApplication']);
  expect(found(code, {}, { callbackApplication: 'draft' })).toEqual(['hint R6 publish DEFAULT.callbackApplication']);
});

it('is content with a published one', () => {
  expect(found(code, { callbackApplication: 'dials' })).toEqual([]);
});
