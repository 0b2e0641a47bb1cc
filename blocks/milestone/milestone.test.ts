import { expect, it } from 'vitest';
import { blockContract } from '../contract.suite.ts';
import { findings } from '../findings.suite.ts';
import { milestone } from './index.ts';

blockContract(milestone, {
  examples: [
    {
      name: 'is reported, and the call goes on at once',
      properties: { milestone: 'Identified' },
      leavesBy: 'done',
      expect: ({ effects }) => expect(effects).toEqual([{ type: 'report.milestone', name: 'Identified' }]),
    },
  ],
});

it('refuses a milestone without a name', () => {
  expect(findings(milestone, { milestone: ' ' })).toEqual(['error no-name at /properties/milestone']);
  expect(findings(milestone, { milestone: 'Identified' })).toEqual([]);
});
