import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'settings/application-dials-customers';

it('finds customers who are to dial in and are dialled', () => {
  expect(found(code, { callDirection: 'USERORIGINATED' })).toEqual(['warning R8 publish r1.callDirection']);
});

it('is content with an application that waits for them', () => {
  expect(found(code, { callDirection: 'USERORIGINATED', callbackApplication: 'waits' })).toEqual([]);
});
