import type { Phase } from '../../generated/types.ts';
import { phaseTitles } from '../../model/phases.ts';
import type { Command } from '../designer.ts';
import { applicationOf, blockName, blockOf, changeOf, gone } from '../edits.ts';

/** Says which block a phase starts with; null makes calls pass the phase over. */
export const setPhaseEntry: Command<{
  readonly application: string;
  readonly phase: Phase;
  readonly block: string | null;
}> = {
  name: 'set-phase-entry',
  label: (workspace, { application, phase, block }) =>
    block === null
      ? `Start ${phaseTitles[phase]} with nothing`
      : `Start ${phaseTitles[phase]} with “${blockName(workspace, application, block)}”`,
  refuse: (workspace, { application, phase, block }) => {
    if (!applicationOf(workspace, application)) return gone.application;
    if (block === null) return undefined;
    const found = blockOf(workspace, application, block);
    if (!found) return gone.block;
    return found.phase === phase
      ? undefined
      : `“${found.name}” stands in ${phaseTitles[found.phase]}, so ${phaseTitles[phase]} cannot start with it.`;
  },
  change: (workspace, { application, phase, block }) =>
    changeOf(workspace, (draft) => {
      const path = ['applications', application, 'entry', phase];
      if (block === null) draft.remove(path);
      else draft.set(path, block);
    }),
};
