import type { Instant } from '../../model/instant.ts';

/** Seconds, spread over many; all are null when there are none. */
export interface Spread {
  readonly count: number;
  readonly mean: number | null;
  readonly p50: number | null;
  readonly p80: number | null;
  readonly p95: number | null;
  readonly most: number | null;
}

/** How far the estimated wait was from the one that was had. */
export interface ToldAgainstHad {
  /** Waits for which something could be told. */
  readonly count: number;
  /** Seconds told too much on average; negative when too little was told. */
  readonly meanError: number | null;
  /** Seconds that four of five estimates were off by at most, either way. */
  readonly p80Error: number | null;
}

/** What became of calls in a queue. */
export interface CallFigures {
  /** Calls that came to the queue. */
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  /** Taken out by their flow: for a callback, another queue, or because it took too long. */
  readonly left: number;
  /** Waiting still when the day ended. */
  readonly waiting: number;
  /** Wait of those answered. */
  readonly wait: Spread;
  /** Wait of those who gave up. */
  readonly gaveUpAfter: Spread;
  /** Share of the answered and abandoned who were answered within the target; null without any. */
  readonly serviceLevel: number | null;
  readonly told: ToldAgainstHad;
}

/** What became of callbacks. */
export interface CallbackFigures {
  readonly accepted: number;
  readonly scheduled: number;
  /** Customers who took the call. */
  readonly reached: number;
  /** Customers who talked to an agent. */
  readonly connected: number;
  readonly attempts: number;
  /** How many callbacks had so many attempts, those without one among them. */
  readonly byAttempts: Readonly<Record<string, number>>;
  /** Ended by purging, without having been reached. */
  readonly purged: number;
  /** Ended with every attempt in vain. */
  readonly notReached: number;
  /** Not over when the day ended. */
  readonly open: number;
  /** How many ended for which reason. */
  readonly reasons: Readonly<Record<string, number>>;
  /** From the request, or from the desired time, to the first attempt. */
  readonly wait: Spread;
  /** From taking the call to an agent. */
  readonly heldAfterAnswer: Spread;
  readonly told: ToldAgainstHad;
  /** Promised within the told wait or at the desired time, and the first attempt was due by the end of the day. */
  readonly promised: number;
  /** Promises of which the first attempt was in time. */
  readonly kept: number;
}

/** Agents' time in seconds. */
export interface StaffFigures {
  readonly loggedIn: number;
  readonly talking: number;
  /** After-call work. */
  readonly afterCalls: number;
  /** Share of the time logged in that was not spent ready; null when nobody was logged in. */
  readonly occupancy: number | null;
}

/** Calls and callbacks of one queue; a callback counts at the queue for which it was asked. */
export interface QueueDay {
  readonly queue: string;
  readonly calls: CallFigures;
  readonly callbacks: CallbackFigures;
}

/** A half hour of the day: what came in it, whenever it was answered. */
export interface HalfHour {
  readonly at: Instant;
  readonly calls: CallFigures;
  readonly callbacksAccepted: number;
  readonly staff: StaffFigures;
}

/** Requests for a callback from outside of a call. */
export interface RequestFigures {
  readonly made: number;
  readonly accepted: number;
  /** How many were refused for which reason. */
  readonly refused: Readonly<Record<string, number>>;
}

/** Click-To-Call-In: numbers handed out, and calls to them. */
export interface CallInFigures {
  /** Wishes for a number; those of a callback among them. */
  readonly asked: number;
  /** Without a number: the group had none left, or the callback did not wait any more. */
  readonly refused: number;
  /** Numbers handed out, by what became of them. */
  readonly matched: number;
  readonly expired: number;
  /** Neither dialled nor expired when the day ended. */
  readonly open: number;
  /** Calls to a number that was handed out, and how many of them matched no request. */
  readonly dialled: number;
  readonly notMatched: number;
}

/** A simulated day in figures. Seconds have three places at most; shares have four. */
export interface DayFigures {
  readonly name: string;
  readonly seed: number;
  readonly startsAt: Instant;
  readonly hours: number;
  readonly targetSeconds: number;
  readonly toleranceSeconds: number;
  /** Calls made, those who found the number busy among them. */
  readonly arrived: number;
  readonly busy: number;
  readonly calls: CallFigures;
  readonly callbacks: CallbackFigures;
  readonly requests: RequestFigures;
  readonly callIn: CallInFigures;
  /** Push notifications sent, by event. */
  readonly pushes: Readonly<Record<string, number>>;
  readonly staff: StaffFigures;
  /** Queues to which anybody came, by name. */
  readonly queues: readonly QueueDay[];
  readonly halfHours: readonly HalfHour[];
}
