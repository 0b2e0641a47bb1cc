import { refusePlacement } from '../../model/flow.ts';
import type { ApplicationCheck } from './check.ts';

/** A block in a phase, or in a type of application, where its kind may not stand. */
export const wrongPhase: ApplicationCheck = {
  code: 'flow/wrong-phase',
  severity: 'error',
  about: 'A block stands in a phase or in a type of application where it cannot do its work.',
  ofApplication({ application, blocks }, { registry }, find) {
    for (const { id, block, kind, pointer } of blocks.values()) {
      if (!kind || kind.definition.phases[application.type].includes(block.phase)) continue;
      const reason = refusePlacement(application, registry, block.kind, block.phase, id);
      find(`${pointer}/phase`, `${reason} “${block.name}” has to be moved or removed.`);
    }
  },
};
