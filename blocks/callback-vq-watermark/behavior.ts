import type { CallbackVqWatermarkProperties } from '../../src/generated/types.ts';
import type { Behavior } from '../../src/model/block.ts';
import { queueOf } from '../queues.ts';
import { resultVariables } from '../results.ts';

export const behavior: Behavior<CallbackVqWatermarkProperties> = {
  enter({ virtualQueue, results }, context) {
    const queue = queueOf(virtualQueue, context);
    return {
      go: 'done',
      variables: resultVariables(results, {
        outcome: queue ? 'WATERMARK_OK' : null,
        watermark: queue ? queue.figures.callbacks : null,
      }),
      reasons: [
        queue ? `${queue.name} holds ${queue.figures.callbacks} callbacks.` : 'There is no such virtual queue.',
      ],
    };
  },
};
