import type { EstimatedWaitTimeProperties } from '../../src/generated/types.ts';
import type { BlockDefinition } from '../../src/model/block.ts';
import { checkQueue, queueHighlight } from '../queues.ts';

export const definition: BlockDefinition<EstimatedWaitTimeProperties> = {
  kind: 'estimated-wait-time',
  version: 1,
  title: 'Estimated Wait Time',
  summary: 'Reads the estimated wait and other figures of a virtual queue.',
  help: [
    'Each statistic goes into a variable: the estimated wait in seconds, calls waiting, agents ready, agents logged in, and the position that a call joining the queue now would get.',
    'A figure that is unknown is -1. The estimated wait is unknown while nobody is logged in, or before the queue has seen any call.',
  ].join('\n\n'),
  group: 'Routing',
  icon: 'hourglass',
  keywords: ['ewt', 'statistic', 'queue', 'waiting', 'position', 'agents ready'],
  phases: {
    default: ['selfService', 'assistedService'],
    callback: ['selfService', 'assistedService'],
    module: ['selfService', 'assistedService'],
  },
  initial: () => ({
    virtualQueue: { from: 'literal', value: '' },
    statistics: [{ statistic: 'estimatedWaitTime', variable: '' }],
  }),
  outlets: () => [{ id: 'done', label: 'Next' }],
  waits: false,
  highlights: ({ virtualQueue, statistics }, { workspace }) => [
    ...queueHighlight(virtualQueue, workspace),
    ...statistics.slice(0, 1).map(({ statistic, variable }) => `${statistic} → ${variable || 'nowhere'}`),
  ],
  check({ virtualQueue, statistics }, _view, report) {
    checkQueue('estimated-wait-time', virtualQueue, report);
    if (statistics.length === 0)
      report({
        code: 'estimated-wait-time/no-statistic',
        severity: 'warning',
        at: ['properties', 'statistics'],
        message: 'No statistic is read: the block changes nothing for the caller.',
      });
    for (const [index, { variable }] of statistics.entries())
      if (!variable)
        report({
          code: 'estimated-wait-time/no-variable',
          severity: 'warning',
          at: ['properties', 'statistics', String(index), 'variable'],
          message: 'No variable receives this statistic: it is read for nothing.',
        });
  },
};
