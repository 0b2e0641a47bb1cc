import type { Instant } from '../model/instant.ts';
import type { Transaction } from './transaction.ts';

/** Milliseconds between two looks while nothing happens but time: priorities grow with it, and with them places change. */
const lookEvery = 60_000;

/** Id of the timer of the next look; there is one while CALLBACK_UPCOMING may have to be sent for somebody. */
export const upcomingTimer = 'callbacks/upcoming';

/** Sets the timer of the next look, which comes at the next whole minute, unless it is set. */
export function lookLater(tx: Transaction, now: Instant): void {
  if (tx.get('timers', upcomingTimer) !== undefined) return;
  tx.put('timers', { id: upcomingTimer, at: (Math.floor(now / lookEvery) + 1) * lookEvery });
}
