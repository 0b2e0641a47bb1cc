import { availableSlots, offerImmediate, openFor, type Slot } from '../calendar/index.ts';
import type { Instant } from '../model/instant.ts';
import { slotQuery } from './carry-out.ts';
import type { Centre } from './centre.ts';
import type { Store } from './ports.ts';
import { Transaction } from './transaction.ts';

/** Questions about a queue (guide: Availability, open-for, Queue Status, EWT). A queue that does not exist has no answer. */
export interface Queries {
  /** Slots that can be booked, soonest first. */
  availability(
    virtualQueue: string,
    range?: { readonly from?: Instant; readonly to?: Instant; readonly limit?: number; readonly includeFull?: boolean },
  ): readonly Slot[] | undefined;
  /** Seconds until Business Hours end, 0 when they are closed. */
  openFor(virtualQueue: string): number | undefined;
  queueStatus(virtualQueue: string): QueueStatus | undefined;
  /** Seconds, -1 when unknown. */
  estimatedWaitTime(virtualQueue: string): number | undefined;
}

/** What a queue could offer a caller now. */
export interface QueueStatus {
  /** Seconds, -1 when unknown. */
  readonly estimatedWaitTime: number;
  readonly offerImmediate: boolean;
  readonly offerScheduled: boolean;
  /** Why an immediate callback is or is not offered. */
  readonly reasons: readonly string[];
}

/** The questions, answered from the records and the clock. */
export function createQueries(centre: Centre, store: Store): Queries {
  const queueNow = (name: string) => centre.queue(new Transaction(store), name);
  const { specialDays } = centre.linked.configuration;
  return {
    availability(name, range = {}) {
      const query = slotQuery(centre, new Transaction(store), name);
      return query && availableSlots({ ...query, ...range });
    },
    openFor(name) {
      const hours = queueNow(name)?.hours;
      return hours && openFor(hours, specialDays, centre.clock.now());
    },
    queueStatus(name) {
      const queue = queueNow(name);
      if (queue?.settings === undefined) return undefined;
      const { settings, hours, immediateOfferHours, figures } = queue;
      const now = centre.clock.now();
      const { offer, reasons } = offerImmediate({ settings, hours, immediateOfferHours, specialDays, figures, now });
      const { estimatedWaitTime } = figures;
      return { estimatedWaitTime, offerImmediate: offer, offerScheduled: settings.scheduledEnabled, reasons };
    },
    estimatedWaitTime: (name) => queueNow(name)?.figures.estimatedWaitTime,
  };
}
