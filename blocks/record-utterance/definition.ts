import type { RecordUtteranceProperties } from '../../src/generated/types.ts';
import type { BlockDefinition } from '../../src/model/block.ts';
import { checkAsking, initialRetry } from '../asking.ts';
import { promptHighlights } from '../prompts.ts';

export const definition: BlockDefinition<RecordUtteranceProperties> = {
  kind: 'record-utterance',
  version: 1,
  title: 'Record Utterance',
  summary: 'Records what the caller says.',
  help: [
    'Plays its prompts and a beep, then records until the caller is silent, presses a key, or the maximum duration is reached. A recording shorter than the minimum counts as none and is asked for again.',
    'The recording is kept for Self Service only: hand its reference to a web service by HTTP REST before the call goes on to Assisted Service.',
  ].join('\n\n'),
  group: 'User Interaction',
  icon: 'microphone',
  keywords: ['recording', 'voice', 'message', 'name', 'speak'],
  phases: { default: ['selfService'], callback: ['selfService'], module: ['selfService'] },
  initial: () => ({
    prompts: [{ type: 'text', text: '' }],
    beep: true,
    maximumSeconds: 10,
    minimumMilliseconds: 250,
    silenceSeconds: 2,
    anyKeyStops: true,
    ...initialRetry,
    result: '',
    durationVariable: '',
  }),
  outlets: () => [
    { id: 'done', label: 'Recorded' },
    {
      id: 'noInput',
      label: 'Retries used up',
      description: 'There is no recording: the recording variable has no value.',
      usuallyOpen: true,
      tone: 'failure',
    },
  ],
  waits: true,
  highlights: ({ prompts, maximumSeconds, result }, { workspace }) => [
    ...promptHighlights(prompts, workspace),
    result === '' ? `up to ${maximumSeconds} s` : `up to ${maximumSeconds} s → ${result}`,
  ],
  check(properties, _view, report) {
    checkAsking('record-utterance', properties, report);
    const { minimumMilliseconds, maximumSeconds, result } = properties;
    if (minimumMilliseconds >= maximumSeconds * 1000)
      report({
        code: 'record-utterance/no-length-fits',
        severity: 'error',
        at: ['properties', 'minimumMilliseconds'],
        message: `The recording ends after ${maximumSeconds} seconds, before it can be long enough: nothing is ever recorded.`,
        params: { minimumMilliseconds, maximumSeconds },
      });
    if (result === '')
      report({
        code: 'record-utterance/recording-lost',
        severity: 'warning',
        at: ['properties', 'result'],
        message: 'There is no recording variable: what the caller says is lost.',
      });
  },
};
