import { expect, it } from 'vitest';
import { tableOf, told } from './little-table.suite.ts';

const code = 'settings/queue-of-another-row';

it('finds a companion queue that is a service itself', () => {
  expect(told(code, tableOf([{ virtualQueue: 'q', callbackVq: 'other' }, { virtualQueue: 'other' }]))).toEqual([
    'warning R20 r1.callbackVq',
  ]);
});

it('is content with the own queue and with queues that are no service', () => {
  expect(told(code, tableOf([{ virtualQueue: 'q', callbackVq: 'q', outboundVq: 'other' }]))).toEqual([]);
});
