import type { PlayMessageProperties } from '../../src/generated/types.ts';
import type { EventType, PreparingBehavior } from '../../src/model/block.ts';
import { leave, wait } from '../moves.ts';

const done = leave('done');
const played: readonly EventType[] = ['call.promptsEnded'];

export const behavior: PreparingBehavior<PlayMessageProperties, null> = {
  prepare({ prompts, disableBargeIn, alwaysPlay }, readers) {
    const spoken = readers.speech(prompts);
    const [bargeIn, keepDigits] = [!disableBargeIn, !alwaysPlay];
    return {
      enter: (context) => wait([{ type: 'call.play', prompts: spoken(context), bargeIn, keepDigits }], played, null),
      resume: () => done,
    };
  },
};
