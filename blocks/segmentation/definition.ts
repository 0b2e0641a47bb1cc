import type { SegmentationProperties } from '../../src/generated/types.ts';
import type { BlockDefinition } from '../../src/model/block.ts';
import { shortened } from '../highlights.ts';
import { repeated } from '../repeated.ts';

export const definition: BlockDefinition<SegmentationProperties> = {
  kind: 'segmentation',
  version: 1,
  title: 'Segmentation',
  summary: 'Sends the call on by the first condition that is true.',
  help: [
    'Asks its conditions from top to bottom and leaves by the first that is true; when none is, by Otherwise. A condition is an expression over the variables of the application, such as tier == "gold" && attempts < 3.',
    'A condition that fails, because a variable has no value for instance, counts as false. Use isSet(name) to ask whether a variable has one.',
  ].join('\n\n'),
  group: 'Logic and Control',
  icon: 'arrows-split-2',
  keywords: ['if', 'condition', 'branch', 'switch', 'decision'],
  phases: {
    default: ['initialize', 'selfService', 'assistedService', 'finalize'],
    callback: ['initialize', 'selfService', 'assistedService', 'finalize'],
    module: ['initialize', 'selfService', 'assistedService', 'finalize'],
  },
  initial: () => ({ options: [{ id: 'option1', label: 'Option 1', condition: '' }] }),
  outlets: ({ options }) => [
    ...options.map(({ id, label }) => ({ id, label })),
    { id: 'otherwise', label: 'Otherwise', description: 'No condition is true.', usuallyOpen: true },
  ],
  waits: false,
  highlights({ options }) {
    const [first, ...rest] = options;
    if (!first) return ['no options'];
    return [shortened(first.condition) || 'no condition', ...(rest.length > 0 ? [`+${rest.length} more`] : [])];
  },
  check({ options }, _view, report) {
    if (options.length === 0)
      report({
        code: 'segmentation/no-options',
        severity: 'warning',
        at: ['properties', 'options'],
        message: 'There are no options: every call leaves by Otherwise.',
      });
    for (const [index, { condition }] of options.entries())
      if (condition.trim() === '')
        report({
          code: 'segmentation/no-condition',
          severity: 'error',
          at: ['properties', 'options', String(index), 'condition'],
          message: 'This option has no condition: no call can go this way.',
        });
    for (const index of repeated(options.map(({ condition }) => condition.trim())))
      if (options[index]?.condition.trim() !== '')
        report({
          code: 'segmentation/condition-twice',
          severity: 'warning',
          at: ['properties', 'options', String(index), 'condition'],
          message: 'An option above has the same condition: no call can go this way.',
        });
    for (const index of repeated(['otherwise', ...options.map(({ id }) => id)]))
      report({
        code: 'segmentation/option-twice',
        severity: 'error',
        at: ['properties', 'options', String(index - 1), 'id'],
        message: 'Another way out has the same id: remove this option and add it again.',
      });
  },
};
