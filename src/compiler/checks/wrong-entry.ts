import { own } from '../../model/json.ts';
import { phases, phaseTitles } from '../../model/phases.ts';
import type { FlowCheck } from './check.ts';

/** An entry that names a block which does not exist or stands in another phase. */
export const wrongEntry: FlowCheck = {
  code: 'flow/wrong-entry',
  severity: 'error',
  about: 'A phase starts with a block that does not exist or stands in another phase.',
  ofFlow({ id, application, pointer }, find) {
    for (const phase of phases) {
      const entry = application.entry[phase];
      if (entry === undefined) continue;
      const block = own(application.blocks, entry);
      if (block?.phase === phase) continue;
      find(
        `${pointer}/entry/${phase}`,
        block
          ? `${phaseTitles[phase]} starts with “${block.name}”, which stands in ${phaseTitles[block.phase]}.`
          : `${phaseTitles[phase]} starts with a block that does not exist: calls pass the phase over.`,
        {
          fix: {
            title: `Let ${phaseTitles[phase]} start with no block`,
            command: 'set-phase-entry',
            arguments: { application: id, phase, block: null },
          },
        },
      );
    }
  },
};
