import { toPointer } from '../../model/pointer.ts';
import { sortedEntries } from '../sorted.ts';
import type { FlowCheck } from './check.ts';
import { disconnect } from './disconnect.ts';

/** A connection at an outlet that the block does not have any more, or whose way is fixed. */
export const ignoredConnection: FlowCheck = {
  code: 'flow/ignored-connection',
  severity: 'warning',
  about:
    'A connection stands at an outlet that is not there any more or always leads elsewhere, so no call follows it.',
  ofFlow({ id, application, blocks, flow, pointer }, find) {
    for (const [key, { from, outlet }] of sortedEntries(application.connections)) {
      const source = blocks.get(from);
      // Properties that do not fit tell nothing about the outlets: they are a finding of their own.
      if (!source?.isValid) continue;
      const edge = flow.get(from)?.find((each) => each.outlet.id === outlet);
      if (edge && edge.by !== 'finalize' && edge.by !== 'jump') continue;
      find(
        pointer + toPointer(['connections', key, 'outlet']),
        edge
          ? `“${edge.outlet.label}” of “${source.block.name}” always leads elsewhere: no call follows this connection.`
          : `“${source.block.name}” has no outlet “${outlet}” any more: no call follows this connection.`,
        { fix: disconnect(id, key) },
      );
    }
  },
};
