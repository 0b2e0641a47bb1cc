import type { PlayMessageProperties } from '../../src/generated/types.ts';
import type { Behavior } from '../../src/model/block.ts';

export const behavior: Behavior<PlayMessageProperties, null> = {
  enter: (step, context) => ({
    effects: [
      {
        type: 'call.play',
        prompts: [...context.speak(step.prompts)],
        bargeIn: !step.disableBargeIn,
        keepDigits: !step.alwaysPlay,
      },
    ],
    wait: ['call.promptsEnded'],
    memory: null,
  }),
  resume: () => ({ go: 'done' }),
};
