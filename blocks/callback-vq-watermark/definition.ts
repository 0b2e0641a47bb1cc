import type { CallbackVqWatermarkProperties } from '../../src/generated/types.ts';
import type { BlockDefinition } from '../../src/model/block.ts';
import { checkQueue, queueHighlight } from '../queues.ts';

export const definition: BlockDefinition<CallbackVqWatermarkProperties> = {
  kind: 'callback-vq-watermark',
  version: 1,
  title: 'Callback VQ Watermark',
  summary: 'Reads how many callbacks a virtual queue holds.',
  help: [
    'Watermark receives the number of callbacks that wait in the virtual queue or are being carried out. Compare it in a Segmentation block to stop offering callbacks when there are too many.',
    'Outcome receives WATERMARK_OK. When the queue is unknown, neither variable has a value and the flow goes on.',
  ].join('\n\n'),
  group: 'Callback',
  icon: 'ripple',
  keywords: ['count', 'pending', 'limit', 'queue depth'],
  phases: {
    default: ['selfService', 'assistedService'],
    callback: ['selfService', 'assistedService'],
    module: ['selfService', 'assistedService'],
  },
  initial: () => ({ virtualQueue: { from: 'literal', value: '' }, results: {} }),
  outlets: () => [{ id: 'done', label: 'Next' }],
  waits: false,
  highlights: ({ virtualQueue }, { workspace }) => queueHighlight(virtualQueue, workspace),
  check({ virtualQueue, results }, _view, report) {
    checkQueue('callback-vq-watermark', virtualQueue, report);
    if (!results.outcome && !results.watermark)
      report({
        code: 'callback-vq-watermark/no-result',
        severity: 'warning',
        at: ['properties', 'results'],
        message: 'No variable receives the count: the block changes nothing for the caller.',
      });
  },
};
