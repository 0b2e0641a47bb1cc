import type { Phase } from '../../generated/types.ts';
import { entryOf } from '../../model/flow.ts';
import { phases, phaseTitles } from '../../model/phases.ts';
import type { LinkedApplication, LinkedBlock } from '../link.ts';
import type { FlowCheck } from './check.ts';

/** A phase that has blocks and no entry: calls pass it over. */
export const missingEntry: FlowCheck = {
  code: 'flow/missing-entry',
  severity: 'warning',
  about: 'A phase has blocks but does not say which one it starts with, so calls pass it over.',
  ofFlow(application, find) {
    for (const phase of phases) {
      if (entryOf(application.application, phase) !== null) continue;
      const candidate = candidateFor(application, phase);
      if (candidate)
        find(
          `${application.pointer}/entry`,
          `${phaseTitles[phase]} does not say which block it starts with: calls pass it over.`,
          {
            params: { phase },
            fix: {
              title: `Start ${phaseTitles[phase]} with “${candidate.block.name}”`,
              command: 'set-phase-entry',
              arguments: { application: application.id, phase, block: candidate.id },
            },
          },
        );
    }
  },
};

/** The block that looks most like a beginning: nothing leads to it, else the first. */
function candidateFor({ blocks, flow }: LinkedApplication, phase: Phase): LinkedBlock | undefined {
  const standing = [...blocks.values()].filter(({ block }) => block.phase === phase);
  const targets = new Set([...flow.values()].flat().map(({ to }) => to));
  return standing.find(({ id }) => !targets.has(id)) ?? standing[0];
}
