import type { Callback } from '../generated/types.ts';
import { forbidsDialling } from '../runtime/callbacks/index.ts';
import { type LifeStep, reject } from '../runtime/callbacks/life/index.ts';
import { sessionOfCallback } from './callback-records.ts';
import type { Centre } from './centre.ts';
import { regionFor } from './regions.ts';
import type { Transaction } from './transaction.ts';

/** The number is checked once more by the rule of the moment: what becomes of a callback that it forbids to dial, undefined when it may be. */
export function whyNotDialled(centre: Centre, tx: Transaction, callback: Callback): LifeStep | undefined {
  const forbidden = forbidsDialling(callback, centre.queue(tx, callback.virtualQueue));
  if (!forbidden) return undefined;
  return {
    ...reject(callback, forbidden.message, centre.moment()),
    tell: [{ type: 'callback.rejected', reason: forbidden.refused }],
  };
}

/** The callback with the region that its next attempt is made from, chosen anew; without one when no rule or no region serves. */
export function withRegion(centre: Centre, tx: Transaction, callback: Callback): Callback {
  const region = regionFor(centre, tx, sessionOfCallback(callback), callback.virtualQueue);
  const { region: _, ...rest } = callback;
  return region === undefined ? rest : { ...rest, region };
}
