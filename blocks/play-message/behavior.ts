import type { PlayMessageProperties } from '../../src/generated/types.ts';
import type { Behavior } from '../../src/model/block.ts';
import { leave, wait } from '../moves.ts';

export const behavior: Behavior<PlayMessageProperties, null> = {
  enter: (step, context) =>
    wait(
      [
        {
          type: 'call.play',
          prompts: [...context.speak(step.prompts)],
          bargeIn: !step.disableBargeIn,
          keepDigits: !step.alwaysPlay,
        },
      ],
      ['call.promptsEnded'],
      null,
    ),
  resume: () => leave('done'),
};
