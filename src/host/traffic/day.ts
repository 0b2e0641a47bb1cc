import type { Instant } from '../../model/instant.ts';
import type { AgentRecord } from '../records.ts';
import type { DayFigures } from './day-figures.ts';

/** A queue as it stands at one moment. */
export interface DayQueue {
  readonly queue: string;
  /** Calls that wait for an agent, without virtual ones. */
  readonly calls: number;
  /** Callbacks in the queue: waiting for their turn, or being carried out. */
  readonly callbacksQueued: number;
  /** Callbacks whose time has not come. */
  readonly callbacksScheduled: number;
  /** Seconds; -1 when unknown. */
  readonly estimatedWaitTime: number;
}

/** An agent as of one moment. */
export interface DayAgent {
  readonly agent: string;
  readonly name: string;
  readonly state: AgentRecord['state'];
  readonly since: Instant;
}

/** The centre at one moment of its day. */
export interface DaySnapshot {
  readonly now: Instant;
  /** Every queue of the configuration, in its order. */
  readonly queues: readonly DayQueue[];
  /** Everybody who works on this day, in the order of the traffic. */
  readonly agents: readonly DayAgent[];
  readonly counts: {
    /** Calls made so far, and how many of them found the number busy. */
    readonly arrived: number;
    readonly busy: number;
    /** Calls that wait now, and callbacks that are not over. */
    readonly waiting: number;
    readonly callbacksOpen: number;
    /** Callbacks accepted so far. */
    readonly callbacksAccepted: number;
  };
}

/** How it stands at a full minute of the day, after everything that happened until then. */
export interface DaySample {
  readonly at: Instant;
  /** Queues of the configuration, in its order: calls waiting, callbacks in the queue, seconds of estimated wait (-1 unknown). */
  readonly queues: readonly {
    readonly queue: string;
    readonly calls: number;
    readonly callbacks: number;
    readonly estimatedWaitTime: number;
  }[];
  /** How many are in each state; whoever is logged out is in none. */
  readonly agents: {
    readonly ready: number;
    readonly busy: number;
    readonly afterCall: number;
    readonly notReady: number;
  };
  /** Calls since the start, without those of callbacks; `withinTarget` are those of the answered. */
  readonly answered: number;
  readonly withinTarget: number;
  readonly abandoned: number;
}

/** A wait that is over: of a call, or of a called-back customer for an agent. */
export interface DayWait {
  /** When it was over. */
  readonly at: Instant;
  readonly queue: string;
  readonly isCallback: boolean;
  /** Seconds that would have been told when it began; -1 unknown. */
  readonly told: number;
  /** Seconds that it took. */
  readonly had: number;
  /** `left`: taken out by the flow. */
  readonly how: 'answered' | 'abandoned' | 'left';
}

/** What became of the promise to a customer: told at the first attempt, or at the end of a callback without one. */
export interface DayPromise {
  /** Id of the callback. */
  readonly callback: string;
  readonly queue: string;
  readonly requestedAt: Instant;
  /** For a time of the customer's choice; no wait was told then. */
  readonly isScheduled: boolean;
  /** The desired time, or the request and the wait told with it; null when no wait could be told. */
  readonly promisedAt: Instant | null;
  /** When the customer was first dialled, or told to dial in; null when the callback ended before. */
  readonly firstAttemptAt: Instant | null;
  /** Attempts so far. */
  readonly attempts: number;
  /** Whether that was in time, with the tolerance of the traffic; null when nothing was promised. */
  readonly kept: boolean | null;
  /** Why it ended; left out while it has not. */
  readonly reason?: string;
}

/** Something that happened to a customer, or that their telephone showed. */
export interface ConsumerEvent {
  readonly at: Instant;
  readonly what:
    | 'requested'
    | 'push'
    | 'accepted'
    | 'codeReceived'
    | 'dialled'
    | 'answered'
    | 'talked'
    | 'refused'
    | 'ended';
  /** A sentence; for `push` the name of the event. */
  readonly text: string;
  /** Id of the callback that it was about, where there was one. */
  readonly callback?: string;
}

/** A customer whose telephone shows push notifications. */
export interface Consumer {
  /** In E.164. */
  readonly number: string;
  readonly events: readonly ConsumerEvent[];
}

/**
 * A day at a simulated centre that is played as far as it is asked for. In which pieces it is played changes nothing. Lists are
 * told from a position on: what stands before it was told already.
 */
export interface Day {
  readonly now: Instant;
  readonly starts: Instant;
  readonly ends: Instant;
  readonly isOver: boolean;
  /** Plays until that moment, never past the end. */
  advanceTo(instant: Instant): void;
  /** Of what has happened so far; after the end exactly what `simulateDay` gives. */
  figures(): DayFigures;
  /** One a minute, in order. */
  samples(from?: number): readonly DaySample[];
  /** Every wait that is over, in the order of their ends. */
  waits(from?: number): readonly DayWait[];
  promises(from?: number): readonly DayPromise[];
  /** The newest 50, newest first. */
  consumers(): readonly Consumer[];
  /** How many customers had such a telephone so far. */
  readonly consumersTotal: number;
  snapshot(): DaySnapshot;
}
