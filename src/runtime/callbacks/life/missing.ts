import type { Callback } from '../../../generated/types.ts';
import { withDeadlines } from './deadlines.ts';
import { type Around, bySystem, happened, type LifeStep } from './life-step.ts';

/**
 * Desired Time Tolerance has passed since the time that was promised, and the customer has been neither dialled nor told to dial
 * in. It waits on as before; whoever answers for the promise is told, once for each time that was promised.
 */
export function miss(callback: Callback, { now }: Around): LifeStep {
  const why = 'The customer had not been called when Desired Time Tolerance had passed.';
  const missed = happened(callback, 'missed', now, bySystem, why);
  return { callback: withDeadlines(missed, { missed: undefined }), missed: true, reasons: [why] };
}
