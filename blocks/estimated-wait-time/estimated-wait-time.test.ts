import { describe, expect, it } from 'vitest';
import { blockContract } from '../contract.suite.ts';
import { queueFacts } from '../example.suite.ts';
import { findings } from '../findings.suite.ts';
import { estimatedWaitTime } from './index.ts';

const properties = {
  virtualQueue: { from: 'literal', value: 'Cards' },
  statistics: [
    { statistic: 'estimatedWaitTime', variable: 'Ewt' },
    { statistic: 'callsWaiting', variable: 'Calls' },
    { statistic: 'agentsReady', variable: 'Ready' },
    { statistic: 'agentsLoggedIn', variable: 'LoggedIn' },
    { statistic: 'position', variable: 'Position' },
  ],
};
const variables = { Ewt: 0, Calls: 0, Ready: 0, LoggedIn: 0, Position: 0 };

blockContract(estimatedWaitTime, {
  examples: [
    {
      name: 'reads every figure of the queue',
      properties,
      variables,
      queues: {
        Cards: queueFacts('Cards', {
          figures: { callsWaiting: 4, agentsReady: 1, agentsLoggedIn: 3, estimatedWaitTime: 95 },
        }),
      },
      leavesBy: 'done',
      expect: ({ variables: after }) =>
        expect(after).toMatchObject({ Ewt: 95, Calls: 4, Ready: 1, LoggedIn: 3, Position: 5 }),
    },
    {
      name: 'gives -1 while the wait is unknown',
      properties,
      variables,
      queues: { Cards: queueFacts('Cards', { figures: { estimatedWaitTime: -1, unknownBecause: 'noAgents' } }) },
      leavesBy: 'done',
      expect: ({ variables: after }) => expect(after).toMatchObject({ Ewt: -1, Calls: 0 }),
    },
    {
      name: 'gives -1 for every figure of a queue that does not exist',
      properties: { ...properties, virtualQueue: { from: 'literal', value: 'Gone' } },
      variables,
      leavesBy: 'done',
      expect: ({ variables: after }) =>
        expect(after).toMatchObject({ Ewt: -1, Calls: -1, Ready: -1, LoggedIn: -1, Position: -1 }),
    },
  ],
});

describe('Estimated Wait Time', () => {
  it('asks for a queue and for a variable for each statistic', () => {
    expect(findings(estimatedWaitTime, estimatedWaitTime.definition.initial('default'))).toEqual([
      'error no-virtual-queue at /properties/virtualQueue',
      'warning no-variable at /properties/statistics/0/variable',
    ]);
    expect(findings(estimatedWaitTime, { ...properties, statistics: [] }, { variables })).toEqual([
      'warning no-statistic at /properties/statistics',
    ]);
  });
});
