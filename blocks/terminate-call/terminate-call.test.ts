import { expect, it } from 'vitest';
import { blockContract } from '../contract.suite.ts';
import { terminateCall } from './index.ts';

blockContract(terminateCall, {
  examples: [
    {
      name: 'hangs up and goes to Finalize',
      properties: {},
      leavesBy: 'finalize',
      expect: ({ effects, outcome }) => {
        expect(effects).toEqual([{ type: 'call.hangUp' }]);
        expect(outcome).toBe('terminated');
      },
    },
  ],
});

it('has one way out, which always leads to Finalize', () => {
  expect(terminateCall.definition.outlets({})).toEqual([{ id: 'finalize', label: 'Finalize', leadsTo: 'finalize' }]);
});
