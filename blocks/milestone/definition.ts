import type { MilestoneProperties } from '../../src/generated/types.ts';
import type { BlockDefinition } from '../../src/model/block.ts';
import { shortened } from '../highlights.ts';

export const definition: BlockDefinition<MilestoneProperties> = {
  kind: 'milestone',
  version: 1,
  title: 'Milestone',
  summary: 'Records for reporting that the call came by here.',
  help: 'Reports count the calls that passed a milestone, and in which order. The caller notices nothing.',
  group: 'Reporting',
  icon: 'flag',
  keywords: ['report', 'activity', 'statistics', 'analytics', 'marker'],
  phases: {
    default: ['initialize', 'selfService', 'assistedService', 'finalize'],
    callback: ['initialize', 'selfService', 'assistedService', 'finalize'],
    module: ['initialize', 'selfService', 'assistedService', 'finalize'],
  },
  initial: () => ({ milestone: '' }),
  outlets: () => [{ id: 'done', label: 'Next' }],
  waits: false,
  highlights: ({ milestone }) => [shortened(milestone) || 'no name'],
  check({ milestone }, _view, report) {
    if (milestone.trim() === '')
      report({
        code: 'milestone/no-name',
        severity: 'error',
        at: ['properties', 'milestone'],
        message: 'The milestone has no name: reports could not tell it from others.',
      });
  },
};
