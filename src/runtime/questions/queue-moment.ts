import type { SpecialDays } from '../../calendar/index.ts';
import type { QueueFacts } from '../../model/block.ts';
import type { Instant } from '../../model/instant.ts';

/** A queue at the moment that a question is about. */
export interface QueueMoment {
  readonly queue: QueueFacts;
  readonly specialDays: SpecialDays;
  readonly now: Instant;
}
