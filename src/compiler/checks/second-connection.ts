import { own } from '../../model/json.ts';
import { toPointer } from '../../model/pointer.ts';
import { sortedEntries } from '../sorted.ts';
import type { FlowCheck } from './check.ts';
import { disconnect } from './disconnect.ts';

/** An outlet with more than one connection. */
export const secondConnection: FlowCheck = {
  code: 'flow/second-connection',
  severity: 'error',
  about: 'An outlet has several connections, so it is not clear where a call goes.',
  ofFlow({ id, application, pointer }, find) {
    const seen = new Set<string>();
    for (const [key, { from, outlet }] of sortedEntries(application.connections)) {
      const place = toPointer([from, outlet]);
      if (seen.has(place))
        find(
          pointer + toPointer(['connections', key]),
          `“${own(application.blocks, from)?.name ?? from}” has two connections at the outlet “${outlet}”: a call can follow only one.`,
          { fix: disconnect(id, key) },
        );
      seen.add(place);
    }
  },
};
