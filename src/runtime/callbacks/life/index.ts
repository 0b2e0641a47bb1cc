/** The life of a callback from its acceptance to its end: pure decisions about one record, and what its host has to do. */

export { waitsSince } from '../../../model/waits-since.ts';
export { answered, pickedUp, unreached } from './attempting.ts';
export { begin } from './begin.ts';
export { nextDeadline } from './deadlines.ts';
export { cancel, finish, keptDays, matched, mayDialIn, reject } from './ending.ts';
export { handedOut } from './handing-out.ts';
export {
  type Around,
  type By,
  bySystem,
  type HandedOut,
  happened,
  type LifeAnswer,
  type LifeStep,
  openAttempt,
  type ToldEvent,
} from './life-step.ts';
export { onDeadline } from './on-deadline.ts';
export { reschedule } from './rescheduling.ts';
export { awaitsUpcoming, estimate } from './upcoming.ts';
export { letWait, takeTurn } from './waiting.ts';
