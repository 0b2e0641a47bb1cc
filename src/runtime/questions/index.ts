/** Questions about a queue (guide: Availability, open-for, Queue Status, EWT): blocks, console and the HTTP API ask the same ones. */
export { type AvailabilityAnswer, type AvailabilityAsked, answerAvailability } from './availability.ts';
export { type EstimateMode, estimatedWait } from './estimated-wait.ts';
export { type ExplainedWait, explainWait, type QueueHistory } from './explain-wait.ts';
export { answerOpenFor, type OpenForAnswer, type OpenForAsked } from './open-for.ts';
export type { QueueMoment } from './queue-moment.ts';
export { type QueueStatus, queueStatus } from './queue-status.ts';
