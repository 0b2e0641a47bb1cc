import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/application-waits-for-customers';

it('finds customers who are to be dialled and are waited for', () => {
  expect(found(code, { callbackApplication: 'waits' })).toEqual(['warning R9 publish r1.callDirection']);
});

it('is content with an application that dials', () => {
  expect(found(code, { callbackApplication: 'dials' })).toEqual([]);
});
