import type { RecordUtteranceProperties, Variables } from '../../src/generated/types.ts';
import type { Behavior, Move, StepContext } from '../../src/model/block.ts';
import { type AskingMemory, mostTries, promptsOfTry, retryReason } from '../asking.ts';

export const behavior: Behavior<RecordUtteranceProperties, AskingMemory> = {
  enter: (step, context) => record(step, 0, context),
  resume(step, { asked }, event, context) {
    if (event.type === 'call.recorded' && event.milliseconds > 0 && event.milliseconds >= step.minimumMilliseconds)
      return { variables: results(step, event.recording, event.milliseconds), go: 'done' };
    const reasons = ['The caller said nothing, or too little.', retryReason(step, asked)];
    if (asked < mostTries(step)) return record(step, asked, context, reasons);
    return { variables: results(step, null, null), reasons, go: 'noInput' };
  },
};

function record(
  step: RecordUtteranceProperties,
  asked: number,
  context: StepContext,
  reasons: readonly string[] = [],
): Move<AskingMemory> {
  return {
    effects: [
      {
        type: 'call.record',
        prompts: [...context.speak(promptsOfTry(step, asked))],
        maximumMilliseconds: step.maximumSeconds * 1000,
        minimumMilliseconds: step.minimumMilliseconds,
        silenceMilliseconds: step.silenceSeconds * 1000,
        beep: step.beep,
        anyKeyStops: step.anyKeyStops,
      },
    ],
    reasons,
    wait: ['call.recorded'],
    memory: { asked: asked + 1 },
  };
}

function results(
  { result, durationVariable }: RecordUtteranceProperties,
  recording: string | null,
  milliseconds: number | null,
): Variables {
  return {
    ...(result === '' ? {} : { [result]: recording }),
    ...(durationVariable === '' ? {} : { [durationVariable]: milliseconds }),
  };
}
