import { forbidsDialling } from '../runtime/callbacks/index.ts';
import { sessionOfCallback } from './carry-out.ts';
import type { Centre } from './centre.ts';
import { regionFor } from './regions.ts';
import type { Transaction } from './transaction.ts';

/** Why the customer of a callback cannot be dialled now; undefined when nothing is in the way. */
export function whyNotDialled(centre: Centre, tx: Transaction, id: string): string | undefined {
  const callback = tx.get('callbacks', id);
  if (!callback) return `There is no callback ${id}.`;
  if (!centre.listens(tx, sessionOfCallback(id), 'call.answered'))
    return `The callback ${id} does not wait to be dialled.`;
  return forbidsDialling(callback, centre.queue(tx, callback.virtualQueue))?.message;
}

/**
 * Begins an attempt to reach the customer of a callback: its number is checked once more by the rule of the moment, which may
 * end the callback; then its region is chosen anew and the telephone system is asked to place the call.
 */
export function dial(centre: Centre, tx: Transaction, id: string): void {
  const callback = tx.get('callbacks', id);
  const session = tx.get('sessions', sessionOfCallback(id));
  if (!callback || !session || !centre.listens(tx, session.id, 'call.answered')) return;
  const forbidden = forbidsDialling(callback, centre.queue(tx, callback.virtualQueue));
  if (forbidden) {
    centre.note(tx, session.id, `Not dialled: ${forbidden.message}`);
    centre.tell(tx, session.id, { type: 'callback.rejected', at: centre.clock.now(), reason: forbidden.refused });
    return;
  }
  const region = regionFor(centre, tx, session.id, callback.virtualQueue);
  const { region: _, ...rest } = callback;
  const chosen = region === undefined ? {} : { region };
  if (callback.region !== region) tx.put('callbacks', { ...rest, ...chosen });
  // Until something comes of this attempt the session stays as it is: a second wish to dial is the same attempt.
  centre.post(tx, {
    id: `${session.id}/dial/${session.revision}`,
    session: session.id,
    task: { do: 'place', to: callback.phoneNumber, ...chosen },
  });
}
