import type { EstimatedWaitTimeProperties } from '../../src/generated/types.ts';
import type { Behavior, QueueFigures } from '../../src/model/block.ts';
import { queueOf } from '../queues.ts';

const unknown = -1;

export const behavior: Behavior<EstimatedWaitTimeProperties> = {
  enter({ virtualQueue, statistics }, context) {
    const queue = queueOf(virtualQueue, context);
    const read = statistics
      .filter(({ variable }) => variable !== '')
      .map(({ statistic, variable }) => [variable, queue ? figureOf(queue.figures, statistic) : unknown]);
    return {
      go: 'done',
      variables: Object.fromEntries(read),
      ...(queue ? {} : { reasons: ['There is no such virtual queue.'] }),
    };
  },
};

function figureOf(
  figures: QueueFigures,
  statistic: EstimatedWaitTimeProperties['statistics'][number]['statistic'],
): number {
  return statistic === 'position' ? figures.callsWaiting + 1 : figures[statistic];
}
