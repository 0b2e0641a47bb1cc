import type {
  Callback,
  CallCollectEffect,
  CallPlayEffect,
  CallRecordEffect,
  HostEvent,
  HttpRequestEffect,
  PushEvent,
  Spoken,
} from '../generated/types.ts';
import type { Instant } from '../model/instant.ts';
import type { HandedOut } from '../runtime/callbacks/life/index.ts';
import type { Collection, StoredRecords } from './records.ts';

/** An event as whoever reports it knows it: the runtime adds when it was told. */
export type ReportedEvent = HostEvent extends infer E ? (E extends HostEvent ? Omit<E, 'at'> : never) : never;

/** What a wake-up is for, where somebody shows what is coming. */
export interface Upcoming {
  readonly what: string;
  readonly session?: string;
  /** Part of what is going on right now, such as a prompt being played. */
  readonly soon?: true;
}

/** Time. The runtime never looks at another clock. */
export interface Clock {
  now(): Instant;
  /** Calls `wake` once when that moment has come, at once after the present work if it has passed. Gives what cancels it. */
  wakeAt(at: Instant, wake: () => void, about?: Upcoming): () => void;
}

/** Chance and names. Ids must differ from all that this store has ever seen. */
export interface Ids {
  next(kind: 'call' | 'callback' | 'request'): string;
  /** That many digits by chance, the first one never 0. */
  digits(count: number): string;
  /** A number from 0 up to, but never, 1. */
  fraction(): number;
}

/** A call to the customer of a callback. */
export interface PlacedCall {
  readonly callback: string;
  /** Which session of the callback dials; left out for the first. One that was given another time counts its attempts anew. */
  readonly run?: number | undefined;
  /** Counted from 1 in each run. */
  readonly attempt: number;
  readonly to: string;
  readonly region?: string;
}

/**
 * The telephone system. It tells what comes of its commands by `runtime.telephony.report`. Every command carries the session it
 * is for and an id of its own, and may come twice after a crash: the second one is to be passed over, but for telling once more
 * what has come of it. A new command on a caller's line ends the one before it. README.md says what an adapter must do.
 */
export interface Telephony {
  /** Plays prompts; `played` ends it. */
  play(session: string, id: string, effect: CallPlayEffect): void;
  /** Asks for keys or speech; `digits` or `spoken` ends it. */
  collect(session: string, id: string, effect: CallCollectEffect): void;
  /** Records the caller; `recorded` ends it. */
  record(session: string, id: string, effect: CallRecordEffect): void;
  /** The caller waits in a queue and hears the treatments over and over; `region` is the one that handles the call. */
  hold(session: string, id: string, treatments: readonly Spoken[], region?: string): void;
  /** The caller stops waiting without having reached anybody. */
  release(session: string, id: string): void;
  /** Rings an agent for a caller who goes on hearing what is played; the greeting is for the agent alone, who takes the call after it. */
  offer(session: string, id: string, agent: string, greeting: readonly Spoken[]): void;
  /** Puts the caller and the agent who has taken the offer through to each other. */
  bridge(session: string, id: string, agent: string): void;
  /** Dials the customer of a callback. */
  dial(session: string, id: string, call: PlacedCall): void;
  /** Listens on the answered line of a customer for who or what it is: `answered` says it. */
  detectMachine(session: string, id: string): void;
  /** Ends the call, and with it the agent's part in it; with an agent, that agent's leg alone, which rings or talks. A leg that is gone already is passed over. */
  hangup(session: string, id: string, agent?: string): void;
}

/** Web services that flows ask; the answer is reported as `http.responded` or `http.failed`. */
export interface WebServices {
  request(session: string, effect: HttpRequestEffect): void;
}

/** What others may want to hear about. */
export type Notification =
  | { readonly about: 'milestone'; readonly session: string; readonly name: string; readonly at: Instant }
  | { readonly about: 'callback'; readonly callback: Callback; readonly at: Instant }
  | {
      readonly about: 'push';
      /** The same push notification may come twice after a crash, with the same id: the second one is to be passed over. */
      readonly id: string;
      readonly event: PushEvent;
      readonly callback: string;
      readonly targets: NonNullable<Callback['pushTargets']>;
      /** What CALL_IN_CREATED brings: the number to call, the code to key there, and until when. */
      readonly callIn?: HandedOut;
      /** When it was decided. */
      readonly at: Instant;
    }
  | {
      /** A scheduled callback whose customer had been neither dialled nor told to dial in when Desired Time Tolerance had passed. */
      readonly about: 'missed';
      /** The same one may come twice after a crash, with the same id: the second one is to be passed over. */
      readonly id: string;
      readonly callback: string;
      /** The time that was promised. */
      readonly desiredTime: Instant;
      readonly at: Instant;
    };

/** Tells the world outside: reports, dashboards, the consumer's telephone. */
export interface Notifier {
  notify(notification: Notification): void;
}

/** One record that changes; undefined removes it. */
export type StoreChange = {
  [C in Collection]: { readonly collection: C; readonly id: string; readonly value: StoredRecords[C] | undefined };
}[Collection];

/**
 * Where the records live. Reads are answered from what was committed, without delay: a store loads its live records when
 * it opens. Records are never changed in place.
 */
export interface Store {
  get<C extends Collection>(collection: C, id: string): StoredRecords[C] | undefined;
  /** All records of a collection, in an order that a reopened store keeps. */
  all<C extends Collection>(collection: C): Iterable<StoredRecords[C]>;
  /** All changes or none. They count when it returns, or when its promise is fulfilled. */
  commit(changes: readonly StoreChange[]): void | Promise<void>;
}
