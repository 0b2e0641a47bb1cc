import { describe, expect, it } from 'vitest';
import { blockContract } from '../contract.suite.ts';
import { queueFacts } from '../example.suite.ts';
import { findings } from '../findings.suite.ts';
import { callbackVqWatermark } from './index.ts';

const properties = {
  virtualQueue: { from: 'literal', value: 'Cards' },
  results: { outcome: 'Outcome', watermark: 'Waiting' },
};
const variables = { Outcome: 'before', Waiting: 7 };

blockContract(callbackVqWatermark, {
  examples: [
    {
      name: 'counts the callbacks that wait or are carried out',
      properties,
      variables,
      queues: { Cards: queueFacts('Cards', { figures: { callbacks: 12 } }) },
      leavesBy: 'done',
      expect: ({ variables: after }) => expect(after).toMatchObject({ Outcome: 'WATERMARK_OK', Waiting: 12 }),
    },
    {
      name: 'leaves no value behind when the queue is unknown',
      properties: { ...properties, virtualQueue: { from: 'variable', variable: 'Wanted' } },
      variables: { ...variables, Wanted: 'No such queue' },
      leavesBy: 'done',
      expect: ({ variables: after }) => expect(after).toMatchObject({ Outcome: null, Waiting: null }),
    },
  ],
});

describe('Callback VQ Watermark', () => {
  it('asks for a queue and for a variable', () => {
    expect(findings(callbackVqWatermark, callbackVqWatermark.definition.initial('default'))).toEqual([
      'error no-virtual-queue at /properties/virtualQueue',
      'warning no-result at /properties/results',
    ]);
    expect(findings(callbackVqWatermark, properties, { variables })).toEqual([]);
  });
});
