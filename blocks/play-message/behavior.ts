import type { PlayMessageProperties } from '../../src/generated/types.ts';
import type { Behavior, EventType } from '../../src/model/block.ts';
import { leave, wait } from '../moves.ts';

const played: readonly EventType[] = ['call.promptsEnded'];

export const behavior: Behavior<PlayMessageProperties, null> = {
  enter: (step, context) =>
    wait(
      [
        {
          type: 'call.play',
          prompts: context.speak(step.prompts),
          bargeIn: !step.disableBargeIn,
          keepDigits: !step.alwaysPlay,
        },
      ],
      played,
      null,
    ),
  resume: () => leave('done'),
};
