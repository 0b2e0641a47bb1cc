import { describe, expect, it } from 'vitest';
import { blockContract } from '../contract.suite.ts';
import { findings } from '../findings.suite.ts';
import { recordUtterance } from './index.ts';

const properties = {
  ...recordUtterance.definition.initial('default'),
  prompts: [{ type: 'text', text: 'Please say your name.' }],
  result: 'recording',
  durationVariable: 'length',
};
const recorded = (milliseconds: number) => ({ type: 'call.recorded', recording: 'rec-1', milliseconds }) as const;

blockContract(recordUtterance, {
  examples: [
    {
      name: 'keeps the reference and the length of the recording',
      properties,
      events: [recorded(1800)],
      leavesBy: 'done',
      expect: ({ variables, effects }) => {
        expect(variables).toMatchObject({ recording: 'rec-1', length: 1800 });
        expect(effects).toEqual([
          {
            type: 'call.record',
            prompts: [{ text: 'Please say your name.' }],
            maximumMilliseconds: 10_000,
            minimumMilliseconds: 250,
            silenceMilliseconds: 2000,
            beep: true,
            anyKeyStops: true,
          },
        ]);
      },
    },
    {
      name: 'takes a recording of exactly the minimum duration',
      properties,
      events: [recorded(250)],
      leavesBy: 'done',
    },
    {
      name: 'asks again when the recording is too short',
      properties,
      events: [recorded(249), recorded(900)],
      leavesBy: 'done',
      expect: ({ effects }) =>
        expect(effects[1]).toMatchObject({
          prompts: [{ text: 'Sorry, I did not get that.' }, { text: 'Please say your name.' }],
        }),
    },
    {
      name: 'counts silence as no recording even when no minimum is asked for',
      properties: { ...properties, minimumMilliseconds: 0, allowRetries: false },
      events: [recorded(0)],
      leavesBy: 'noInput',
    },
    {
      name: 'goes on without a recording when the retries are used up',
      properties,
      variables: { recording: 'old', length: 5 },
      events: [recorded(0), recorded(0), recorded(100)],
      leavesBy: 'noInput',
      expect: ({ variables }) => expect(variables).toMatchObject({ recording: null, length: null }),
    },
  ],
});

describe('findings of record-utterance', () => {
  it('is content with a minimum below the maximum and a variable for the recording', () => {
    expect(findings(recordUtterance, properties)).toEqual([]);
  });

  it('refuses a minimum that the maximum never lets be reached', () => {
    expect(findings(recordUtterance, { ...properties, maximumSeconds: 1, minimumMilliseconds: 1000 })).toEqual([
      'error no-length-fits at /properties/minimumMilliseconds',
    ]);
  });

  it('warns when the recording is kept nowhere', () => {
    expect(findings(recordUtterance, { ...properties, result: '' })).toEqual([
      'warning recording-lost at /properties/result',
    ]);
  });
});
