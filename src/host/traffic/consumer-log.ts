import type { Instant } from '../../model/instant.ts';
import type { Consumer, ConsumerEvent } from './day.ts';

/** Customers whose story is kept. */
const newest = 50;

/** What happened to the newest customers with an app; nothing is kept of anybody else. */
export interface ConsumerLog {
  /** How many customers with an app came so far. */
  readonly total: number;
  /** Newest first. */
  consumers(): readonly Consumer[];
  /** One more customer with an app. */
  enter(number: string): void;
  /** Whoever is not among the newest is passed over. */
  note(number: string, what: ConsumerEvent['what'], text: string, callback?: string): void;
}

/** An empty log. */
export function createConsumerLog(now: () => Instant): ConsumerLog {
  const stories = new Map<string, ConsumerEvent[]>();
  let total = 0;
  return {
    get total() {
      return total;
    },
    consumers: () => [...stories].reverse().map(([number, events]) => ({ number, events: [...events] })),
    enter(number) {
      total += 1;
      stories.set(number, []);
      const [oldest] = stories.keys();
      if (stories.size > newest && oldest !== undefined) stories.delete(oldest);
    },
    note(number, what, text, callback) {
      stories.get(number)?.push({ at: now(), what, text, ...(callback === undefined ? {} : { callback }) });
    },
  };
}
