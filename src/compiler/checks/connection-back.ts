import { own } from '../../model/json.ts';
import { isLaterPhase, phaseTitles } from '../../model/phases.ts';
import { toPointer } from '../../model/pointer.ts';
import { sortedEntries } from '../sorted.ts';
import type { FlowCheck } from './check.ts';
import { disconnect } from './disconnect.ts';

/** A connection that leads from a phase to an earlier one. */
export const connectionBack: FlowCheck = {
  code: 'flow/connection-back',
  severity: 'error',
  about: 'A connection leads back to an earlier phase, but phases run in their fixed order.',
  ofFlow({ id, application, pointer }, find) {
    for (const [key, connection] of sortedEntries(application.connections)) {
      const from = own(application.blocks, connection.from);
      const to = own(application.blocks, connection.to);
      if (from && to && isLaterPhase(from.phase, to.phase))
        find(
          pointer + toPointer(['connections', key]),
          `A call cannot go back from “${from.name}” in ${phaseTitles[from.phase]} to “${to.name}” in ${phaseTitles[to.phase]}.`,
          { fix: disconnect(id, key) },
        );
    }
  },
};
