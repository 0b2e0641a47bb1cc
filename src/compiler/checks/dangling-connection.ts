import { toPointer } from '../../model/pointer.ts';
import { sortedEntries } from '../sorted.ts';
import type { FlowCheck } from './check.ts';
import { disconnect } from './disconnect.ts';

/** A connection from or to a block that does not exist. */
export const danglingConnection: FlowCheck = {
  code: 'flow/dangling-connection',
  severity: 'error',
  about: 'A connection begins or ends at a block that does not exist, so the call does not go where it was meant to.',
  ofFlow({ id, application, pointer }, find) {
    for (const [key, { from, to }] of sortedEntries(application.connections))
      for (const [end, block] of [['from', from] as const, ['to', to] as const])
        if (!Object.hasOwn(application.blocks, block))
          find(
            `${pointer}${toPointer(['connections', key, end])}`,
            `This connection ${end === 'from' ? 'begins' : 'ends'} at a block that does not exist: it has no effect.`,
            { fix: disconnect(id, key) },
          );
  },
};
