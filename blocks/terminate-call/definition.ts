import type { TerminateCallProperties } from '../../src/generated/types.ts';
import type { BlockDefinition } from '../../src/model/block.ts';

export const definition: BlockDefinition<TerminateCallProperties> = {
  kind: 'terminate-call',
  version: 1,
  title: 'Terminate Call',
  summary: 'Ends the call and goes to Finalize.',
  help: [
    'Hangs up. Whatever is left of Self Service and Assisted Service is skipped: the application goes on in Finalize, where data can still be sent or reported, and then ends.',
  ].join('\n\n'),
  group: 'Logic and Control',
  icon: 'phone-off',
  keywords: ['hang up', 'end', 'stop', 'disconnect', 'release'],
  phases: {
    default: ['selfService', 'assistedService'],
    callback: ['selfService', 'assistedService'],
    module: ['selfService', 'assistedService'],
  },
  initial: () => ({}),
  outlets: () => [{ id: 'finalize', label: 'Finalize', leadsTo: 'finalize' }],
  waits: false,
};
