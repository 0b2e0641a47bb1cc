import { type ExplainedDay, explainSlots } from '../calendar/index.ts';
import type { ToldWait } from '../runtime/estimates/index.ts';
import {
  type AvailabilityAnswer,
  type AvailabilityAsked,
  answerAvailability,
  answerOpenFor,
  type EstimateMode,
  type ExplainedWait,
  estimatedWait,
  explainWait,
  type OpenForAnswer,
  type OpenForAsked,
  type QueueMoment,
  type QueueStatus,
  queueStatus,
} from '../runtime/questions/index.ts';
import { slotQuery } from './bookings.ts';
import type { Centre } from './centre.ts';
import { placeInLine, type QueuePosition } from './place-in-queue.ts';
import type { Store } from './ports.ts';
import { Transaction } from './transaction.ts';

/** Questions about a queue (guide: Availability, open-for, Queue Status, EWT). A queue that does not exist has no answer. */
export interface Queries {
  /** Slots that can be booked, soonest first; why there are none. */
  availability(virtualQueue: string, asked?: AvailabilityAsked): AvailabilityAnswer | undefined;
  /** Every slot of some local days from a date on, YYYY-MM-DD, with the reason why it can or cannot be booked. */
  explainAvailability(
    virtualQueue: string,
    days: { readonly from: string; readonly days: number },
  ): readonly ExplainedDay[] | undefined;
  /** Seconds until Business Hours end, and what is asked besides. No answer without Business Hours. */
  openFor(virtualQueue: string, asked?: OpenForAsked): OpenForAnswer | undefined;
  queueStatus(virtualQueue: string): QueueStatus | undefined;
  /** Where a call, by its session, or a callback, by its id, waits in its queue; no answer while it does not. */
  position(waiting: string): QueuePosition | undefined;
  /** Seconds by the strategy that offers use; -1 when unknown. */
  estimatedWaitTime(virtualQueue: string): number | undefined;
  /** The wait as the API tells it: why it is unknown, and by which mode it is estimated. */
  estimatedWait(virtualQueue: string, mode?: EstimateMode): ToldWait | undefined;
  /** The same wait with the strategy and everything that went into it. */
  explainEstimatedWait(virtualQueue: string, mode?: EstimateMode): ExplainedWait | undefined;
}

const nothingSeen = { handled: 0, handledSeconds: 0 };

/** The questions, answered from the records and the clock. */
export function createQueries(centre: Centre, store: Store): Queries {
  const queueNow = (name: string) => centre.queue(new Transaction(store), name);
  const slotsOf = (name: string) => slotQuery(centre, new Transaction(store), name);
  const { specialDays } = centre.linked.configuration;
  const moment = (name: string): QueueMoment | undefined => {
    const queue = queueNow(name);
    return queue && { queue, specialDays, now: centre.clock.now() };
  };
  return {
    availability(name, asked) {
      const query = slotsOf(name);
      return query && answerAvailability(query, asked);
    },
    explainAvailability(name, days) {
      const query = slotsOf(name);
      return query && explainSlots({ ...query, ...days });
    },
    openFor(name, asked) {
      const now = moment(name);
      return now && answerOpenFor(now, asked);
    },
    queueStatus(name) {
      const now = moment(name);
      return now && queueStatus(now);
    },
    position: (id) => placeInLine(centre, new Transaction(store), id),
    estimatedWaitTime: (name) => queueNow(name)?.figures.estimatedWaitTime,
    estimatedWait(name, mode) {
      const queue = queueNow(name);
      return queue && estimatedWait(queue.figures, store.get('statistics', name)?.left, mode);
    },
    explainEstimatedWait(name, mode) {
      const queue = queueNow(name);
      return queue && explainWait(queue.figures, store.get('statistics', name) ?? nothingSeen, mode);
    },
  };
}
