import type { GoToProperties } from '../../src/generated/types.ts';
import type { BlockDefinition } from '../../src/model/block.ts';
import { own } from '../../src/model/json.ts';
import { phaseTitles } from '../../src/model/phases.ts';
import { shortened } from '../highlights.ts';

export const definition: BlockDefinition<GoToProperties> = {
  kind: 'go-to',
  version: 1,
  title: 'Go To',
  summary: 'Goes on at another block of the same phase.',
  help: [
    'Goes on at its target, without a connection drawn across the canvas. The target stands in the same phase.',
    'A loop that never waits for the caller, a timer or an answer is stopped after 1,000 blocks. For steps that several paths share, a shared module is easier to follow than jumps.',
  ].join('\n\n'),
  group: 'Logic and Control',
  icon: 'corner-down-right',
  keywords: ['jump', 'loop', 'target', 'goto'],
  phases: {
    default: ['selfService', 'assistedService'],
    callback: ['selfService', 'assistedService'],
    module: ['selfService', 'assistedService'],
  },
  initial: () => ({ target: '' }),
  outlets: () => [{ id: 'target', label: 'Target', usuallyOpen: true }],
  waits: false,
  jumps: ({ target }) => (target === '' ? [] : [{ outlet: 'target', block: target }]),
  highlights: ({ target }, { application }) => [
    target === '' ? 'no target' : `→ ${shortened(own(application.blocks, target)?.name ?? 'missing block')}`,
  ],
  check({ target }, { application, blockId }, report) {
    const at = ['properties', 'target'];
    if (target === '')
      report({
        code: 'go-to/no-target',
        severity: 'error',
        at,
        message: 'Choose the block to go to: without it the call goes on to the next phase.',
      });
    const to = own(application.blocks, target);
    const from = own(application.blocks, blockId);
    if (to && from && to.phase !== from.phase)
      report({
        code: 'go-to/other-phase',
        severity: 'error',
        at,
        message: `“${to.name}” stands in ${phaseTitles[to.phase]}, this block in ${phaseTitles[from.phase]}: Go To stays in its phase. Use a connection to go on to a later one.`,
        params: { target: to.phase, phase: from.phase },
      });
  },
};
