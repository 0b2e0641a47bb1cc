import { phaseTitles } from '../../model/phases.ts';
import type { LinkedApplication } from '../link.ts';
import type { FlowCheck } from './check.ts';

/** An outlet that goes on to the next phase, or ends the call, although nobody said so. */
export const unwiredOutlet: FlowCheck = {
  code: 'flow/unwired-outlet',
  severity: 'warning',
  about: 'An outlet is not connected, so the call goes on to the next phase or ends.',
  ofFlow(application, find) {
    const { blocks, flow, reachable } = application;
    for (const { id, block, pointer } of blocks.values()) {
      if (!reachable.has(id)) continue;
      for (const { outlet, by, to } of flow.get(id) ?? []) {
        if (by !== 'phase' || outlet.usuallyOpen) continue;
        if (to === null && isEndMeant(application, id)) continue;
        find(
          pointer,
          `“${outlet.label}” of “${block.name}” is not connected: ${to === null ? 'the call ends there' : goesOn(application, to)}.`,
          { params: { outlet: outlet.id } },
        );
      }
    }
  },
};

/** Nothing can follow the last block of Finalize, and a module returns to its caller by an open outlet. */
function isEndMeant({ application }: LinkedApplication, id: string): boolean {
  return application.type === 'module' || application.blocks[id]?.phase === 'finalize';
}

function goesOn({ application }: LinkedApplication, to: string): string {
  const target = application.blocks[to];
  return target ? `the call goes on to ${phaseTitles[target.phase]}, with “${target.name}”` : 'the call goes on';
}
