import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'reference/missing';

it('finds every reference that leads nowhere, at its cell', () => {
  const gone = { virtualQueue: 'x', businessHours: 'x', callbackApplication: 'constructor', surveyRoutingPoint: 'x' };
  expect(found(code, gone)).toEqual([
    'error R1 save r1.virtualQueue',
    'error R1 save r1.callbackApplication',
    'error R1 save r1.surveyRoutingPoint',
    'error R1 save r1.businessHours',
  ]);
});

it('is content with what exists and with blanks', () => {
  expect(found(code, { businessHours: '', callbackVq: 'other', routingPoint: 'rp' })).toEqual([]);
});
